// Chinese, for taking a document in.

export const intake = {
  title: "导入",
  text: "粘贴课程页面，拖入或选择文件。你先看内容；你确认之前不会保存任何东西。",
  drop: "把文件拖到这里",
  dropNow: "松开即读取",
  forms: "PDF、Word、RTF、保存的网页、Markdown、文本，或同学给的课程包",
  paste: "或粘贴页面的文字",
  placeholder: "全选课程页面，复制，粘贴到这里",
  read: "读取",
  pick: "选择文件…",
  reading: "正在读取页面…",
  tooLarge: (limit: string) => `这个文件对课程页面来说太大：上限为 ${limit}。`,
  megabytes: (bytes: number) => `${Math.floor(bytes / 1_048_576)} MB`,
  tooLong: (limit: string) =>
    `这段文字对课程页面来说太长：上限为 ${limit}。请只粘贴有日程和规则的部分。`,
  firstOnly: "一次一个文档：这是第一个。其余的之后再导入。",
  anywhere: "在此界面任何位置都可用 Ctrl V。",
};
