//! Chinese in simplified characters.

use crate::sentences::Reading;

pub(crate) const READING: Reading = Reading {
    words_say: || "原文如此写明".into(),
    place_says: || "由原文及其所在位置得出".into(),
    heading_says: || "上方的标题如此写明".into(),
    top_of_page: || "写在页面顶部".into(),
    top_alone: || "写在页面顶部，别处没有不同的说法".into(),
    only_year: || "页面只写了年份".into(),
    like_a_code: || "这些字母位于课程代码通常所在的位置".into(),
    in_addresses: || "页面中的网址含有它".into(),
    window_title: || "窗口标题如此写明".into(),
    first_or_last_date: || "这是页面上最早或最晚的日期".into(),
    term_by_dates: || "页面没有写学期；其中的日期在这一年".into(),
    zone_given: || "这是你为该课程指定的时区".into(),
    zone_letters: || "时间后面的这些字母表示时区".into(),
    month_above: || "月份写在上方的一行中".into(),
    no_year: || "页面此处没有写年份；由其他日期和学期推断".into(),
    week_number: || "由周次和学期第一天推算".into(),
    week_and_column: || "由该行的周和该列的星期推算".into(),
    week_ends_sunday: || "一周在星期日结束".into(),
    weeks_after_row: || "为该行日期之后的若干周".into(),
    weekday_after_row: || "由该行日期之后的那个星期几推算".into(),
    listed_by_days: || "页面按日期列出了若干个".into(),
    times_parts: || "每部分的分值乘以部分的数量".into(),
    parts_make_whole: || "每部分各占此值，按这个数量总和为 100%".into(),
    of_all_points: || "其分数占总分的比例".into(),
    repeated_with_dates: || "页面在各日期处都重复了这个时间".into(),
    this_person: || "这些字指的是页面上的这个人".into(),
    address_behind: || "这些字所链接的地址".into(),
    weekday_in_weeks: || "页面说明这几周的这一天都如此".into(),
    class_begins: || "课在这个时间开始".into(),
    held_in_class: || "在课上进行，因此以上课时间为准".into(),
    time_of_sort: || "页面为这类任务统一写明了这个时间".into(),
    handed_in_exam: || "页面把要提交的内容称为考试".into(),
    usual_half: || "页面没有写上午还是下午；已按通常情况选取".into(),
    either_half: || "页面没有写上午还是下午，两者都有可能".into(),
    time_of_sort_no_half: || "页面为这类任务统一写明了这个时间，但没有写上午还是下午".into(),
    end_of_day: || "没有写明时间，因此按当天结束计算".into(),
    every_class: || "页面说明每节课都如此".into(),
    every_such_day: || "页面说明每个这样的日子都如此；请检查是否有例外".into(),
    weeks_assumed: |from, to| format!("没有日程写明第一周和最后一周，因此假定为 {from} 至 {to}"),
    two_dates: || "页面为它给出了两个日期".into(),
    said_otherwise: || "页面在别处的说法不同".into(),
    shares_not_whole: || "找到的占比不足以构成全部成绩".into(),
    shares_apart: || "这些占比分散在相距较远的句子中".into(),
    shares_left_out: || "略去了其他占比，使总和为 100%".into(),
    other_late_days: || "页面还给出了另一个迟交天数".into(),
    no_topic: || "页面没有写这节课的主题".into(),
    topic_open: || "页面尚未确定这个主题".into(),
    due_later: || "它在这一天的行中，但截止日期更晚".into(),
    unnamed_time: || "页面没有说明这个时间是做什么的".into(),
    day_not_due: || "页面给了它一个日期，但没有说那天截止".into(),
    same_line: || "这个日期在同一行；请确认它与此有关".into(),
    nearest_above: || "这是上方最近的日期；请确认它与此有关".into(),
    counts_undated: || "它计入成绩，但没有带日期的条目与之对应".into(),
    no_such_day: |line, words| {
        format!("第 {line} 行写着“{words}”，日历上没有这一天，因此还没有日期")
    },
    other_weekday: |line, words, day, year| {
        format!("第 {line} 行写着“{words}”，但 {year} 年该日期是 {day}；已采用日期")
    },
    dates_differ: |title, first, first_line, second, second_line| {
        format!(
            "“{title}”在第 {first_line} 行是 {first}，在第 {second_line} 行是 {second}；请确认以哪个为准"
        )
    },
    shares_sum: |percent| format!("成绩各部分合计 {percent}%，而不是 100%；请与页面核对"),
    shares_differ: |part, one, other| {
        format!("页面为 {part} 给出了两个占比：{one}% 和 {other}%；请保留正确的那个")
    },
    several_schemes: || "页面有不止一种计算成绩的方式；显示的是第一种，请保留适用于你的那种".into(),
    dates_alone: || "找到了日期，但不知道它们属于什么；请粘贴包含日程的部分".into(),
    no_date: || "这个页面上没有找到日期；日程可能在另一个页面上".into(),
    tentative: || "页面说明日程是暂定的；请不时再看一看".into(),
    cell_cut: || "有一个表格单元格比任何课程页面的都长，因此略去了其末尾".into(),
    damage_cut: || "这个 Word 文档已损坏，因此略去了损坏处之后的内容".into(),
    end_cut: || "文档比课程页面长，因此略去了其末尾".into(),
    nesting_cut: || "文档的嵌套比课程页面更深或更长，因此略去了一部分".into(),
    lines_cut: || "有些行比一个段落还长，因此略去了它们的末尾".into(),
};
