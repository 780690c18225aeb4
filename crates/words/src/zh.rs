//! Chinese in simplified characters.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::{
    moment::{Moment, When},
    sentences::{Did, Document, File, Frame, Grade, Named, Refused, Reminder, Study, Words},
};

const DAYS: [&str; 7] = ["一", "二", "三", "四", "五", "六", "日"];

fn date(day: NaiveDate) -> String {
    let weekday = DAYS[day.weekday() as usize];
    format!("{}月{}日周{weekday}", day.month(), day.day())
}

fn length(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} 分钟"),
        (hours, 0) => format!("{hours} 小时"),
        (hours, minutes) => format!("{hours} 小时 {minutes} 分钟"),
    }
}

fn said(moment: &Moment) -> String {
    let date = &moment.date;
    let day = match moment.when {
        When::Today => "今天".to_owned(),
        When::Tomorrow => format!("明天（{date}）"),
        When::Yesterday => format!("昨天（{date}）"),
        When::Days(days) => format!("{days} 天后（{date}）"),
        When::Weeks(weeks) => format!("{weeks} 周后（{date}）"),
        When::Before => date.clone(),
    };
    let verb = match (moment.begins, moment.past) {
        (false, false) => "截止",
        (false, true) => "已截止",
        (true, false) => "开始",
        (true, true) => "已开始",
    };
    let Some(hour) = &moment.hour else {
        return if moment.begins {
            format!("{day}；未给出时间")
        } else {
            format!("{day}结束前{verb}")
        };
    };
    // Brackets bring their own space.
    let space = if day.ends_with('）') { "" } else { " " };
    let left = moment
        .left
        .map_or_else(String::new, |left| format!("，还有 {}", length(left)));
    format!("{day}{space}{hour} {verb}{left}")
}

pub(crate) static WORDS: Words = Words {
    did: Did {
        added: |what| format!("已添加 {what}"),
        added_sample: || "已添加示例学期".into(),
        changed: |what| format!("已修改：{what}"),
        removed: |what| format!("已移除 {what}"),
        moved: |what| format!("已移动：{what}"),
        called_off: |what| format!("已取消：{what}"),
        as_planned: |what| format!("恢复原计划：{what}"),
        swapped: |course, day| format!("{course}：{day} 已调课"),
        not_swapped: |day| format!("不再调课：{day}"),
        attended: |what| format!("已标记到课：{what}"),
        not_attended: |what| format!("取消到课标记：{what}"),
        reviewed: |what| format!("已复习：{what}"),
        not_reviewed: |what| format!("取消复习标记：{what}"),
        read: |what| format!("已读：{what}"),
        not_read: |what| format!("未读：{what}"),
        done: |what| format!("已完成：{what}"),
        not_done: |what| format!("未完成：{what}"),
        set_my_date: |what| format!("已设置自己的日期：{what}"),
        cleared_my_date: |what| format!("已取消自己的日期：{what}"),
        changed_settings: || "设置已更改".into(),
        sent_test: || "已发送测试通知".into(),
        took_back: |what| format!("已撤销：{what}"),
        did_again: |what| format!("已重做：{what}"),
        on_day: |what, day| format!("{day}的{what}"),
        added_step: |what| format!("已添加步骤：{what}"),
        changed_step: |what| format!("已修改步骤：{what}"),
        removed_step: |what| format!("已移除步骤：{what}"),
        estimated: |what| format!("已估计用时：{what}"),
        as_long_as_usual: |what| format!("恢复通常用时：{what}"),
        noted: |what| format!("已写备注：{what}"),
        added_office_hour: |what| format!("已添加答疑：{what}"),
        added_reading: |what| format!("已加入阅读：{what}"),
        deadlines: |count| format!("{count} 项截止"),
        note_taken_away: |what| format!("已删除笔记：{what}"),
        goes_to_section: |section, course| format!("{course}：我上的是 {section} 班"),
        changed_letters: |course| format!("已更改 {course} 的等级分"),
        of_course: |what, course| format!("{course} 的{what}"),
        scored: |what| format!("已录入成绩：{what}"),
        excused: |what| format!("已免除：{what}"),
        not_handed_in: |what| format!("未提交：{what}"),
        score_taken_away: |what| format!("已去掉成绩：{what}"),
        changed_grading: |what| format!("已更改 {what} 的计分方式"),
        spent_late_days: |what, days| format!("{what} 用了 {days} 个迟交日"),
        took_late_days_back: |what| format!("已收回迟交日：{what}"),
        extended: |what, days| format!("{what} 延长 {days} 天"),
        kept_what_if: |name| format!("已保留假设：{name}"),
        missed_class: |what| format!("缺席：{what}"),
        excused_from: |what| format!("请假：{what}"),
        changed_average: || "已更改平均绩点的算法".into(),
        timer_started: |what| format!("已开始计时：{what}"),
        timer_stopped: |what, amount| format!("已为 {what} 记录 {amount}"),
        timer_dropped: |what| format!("已停止计时；不足一分钟不记录：{what}"),
        time_removed: |what| format!("已删除时间：{what}"),
        planned: |blocks| format!("已安排 {blocks} 个学习时间块"),
        planned_one: |what| format!("已安排学习时间块：{what}"),
        stays: |what| format!("{what} 固定不动"),
        may_move: |what| format!("{what} 可随计划移动"),
        begun: |what| format!("已开始：{what}"),
        not_begun: |what| format!("未开始：{what}"),
    },
    refused: Refused {
        no_day_of_a_term: |day| format!("{day} 不在任何学期内；请改正年份"),
        no_zone: |name| format!("“{name}”不是时区；请写成 Asia/Shanghai 这样"),
        course_ends_before_it_begins: || "课程的最后一天早于第一天；请改正其中一个".into(),
        ends_on_an_earlier_day: |what, first, last| {
            format!("“{what}”的结束日 {last} 早于开始日 {first}；请改正其中一个")
        },
        ends_at_an_earlier_hour: |what, start, end| {
            format!("“{what}”的结束时间 {end} 早于开始时间 {start}；请改正其中一个")
        },
        file_not_whole: || "文件没有完整传来；请再试一次".into(),
        nothing_given: || "请粘贴文字或选择文件".into(),
        nothing_selected: || "请先在页面上选中一些文字".into(),
        in_the_term_already: |course| format!("这个页面已在你的学期里：{course}"),
        code_in_the_term_already: |code, term| {
            format!("{code} 已在 {term} 里；请先移除那门课，撤销可以恢复它")
        },
        sample_beside_courses: || "你的学期里已有课程；示例只用于空学期".into(),
        nothing_to_export: || "还没有可导出的课程；请先导入课程页面".into(),
        nothing_to_take_back: || "没有可撤销的操作".into(),
        nothing_to_do_again: || "没有可重做的操作".into(),
        reminders_without_window: || "提醒由窗口显示；请先打开窗口".into(),
        gone: || "它已经不在了；可能在另一个窗口里被移除".into(),
        unreadable: |file, why| format!("无法读取 {file}：{why}"),
        unwritable: |file, why| format!("无法写入 {file}：{why}"),
        classes_move_on_the_course_page: || {
            "要移动一门课的全部课时，请到课程页面；这里一次只移动一节".into()
        },
        day_off_is_the_courses: || "停课日属于课程；请在课程页面修改".into(),
        takes_place_as_planned: || "它本来就按原计划进行".into(),
        has_these_classes_anyway: || "那天本来就是这些课；请选另一个星期几".into(),
        does_not_take_place: || "只有会进行的安排才能取消".into(),
        longer_than_a_day: || "这会超过一天；请选更早的结束时间".into(),
        longer_than_a_year: || "这会超过一年；请选更早的结束时间".into(),
        ends_before_it_begins: || "结束会早于开始；请选更晚的结束时间".into(),
        which_day: || "请说明是哪一天".into(),
        until_when: || "请说明重复到哪一天".into(),
        stops_before_it_begins: |day| format!("重复会在 {day} 开始之前结束；请选更晚的最后一天"),
        repeats_too_long: || "这会重复超过十年；请选更早的最后一天".into(),
        name_too_long: |letters| format!("名称最多 {letters} 个字；其余请写进备注"),
        note_too_long: |letters| format!("备注最多 {letters} 个字；请缩短"),
        no_place_for_data: || "这台电脑没有存放数据的位置；请用 --data 加文件夹启动".into(),
        link_of_another_kind: || "只能打开网页和邮件地址的链接".into(),
        link_not_opened: |why| format!("无法打开链接：{why}"),
        without_a_name: || "请给它起个名字".into(),
        estimate_out_of_reach: || "用时在一分钟到一千小时之间；请写一个中间的值".into(),
        work_stays_in_its_course: || "作业留在它的课程里；请加到另一门课，再从这里移除".into(),
        closes_before_it_opens: |day| format!("它会在 {day} 关闭，早于开放；请选更晚的结束时间"),
        no_official_date: || "这些都还没有课程给的日期；请改为设置日期和时间".into(),
        no_deadline_selected: || "没有选中任何内容；请先选择一项截止".into(),
        line_too_long: |letters| format!("这一行太长；请用 {letters} 个字以内说完，其余写进备注"),
        quick_without_title: || "还请写出名称".into(),
        quick_without_course: || "请写出是哪门课，例如 #18-789".into(),
        quick_without_day: || "请用英文写出哪一天，例如 “fri” 或 “feb 13”".into(),
        quick_without_hour: || "请写出从几点到几点，例如 4-5".into(),
        quick_without_end: || "请用英文写出重复到哪天，例如 “until may 1”".into(),
        quick_without_class: || "没有找到要为之阅读的课；请改为截止".into(),
        office_hour_over_midnight: || "答疑要在课程所在地当天结束；请写更早的结束时间".into(),
        letters_out_of_reach: || "文字大小可为 80 % 到 200 %；请选中间的值".into(),
        course_without_a_name: || "请写课程的代码或名称".into(),
        term_without_a_name: || "请写学期的名称，例如 2025 春季".into(),
        course_there_already: |code, term| format!("{term} 里已有 {code}；请在课程列表中打开它"),
        letters_too_many: |letters, most| format!("这里有 {letters} 个字，最多 {most} 个；请缩短"),
        no_mail: || "这不是邮箱地址；请写成 ada@example.edu 这样".into(),
        no_page: || "这不是网页地址；请写成 https://example.edu 这样".into(),
        begins_when: || "请写何时开始，例如 14:00".into(),
        ends_when: || "请写何时结束，例如 15:20".into(),
        far_from_term: |day, term| format!("{day} 离 {term} 太远；请改正年份"),
        last_day_before_first: |day| format!("最后一天早于第一天 {day}；请选更晚的一天"),
        longer_than_two_years: || "这超过两年；请选更早的最后一天".into(),
        longer_than_a_break: || "这超过 200 天；请选更早的最后一天".into(),
        no_percentage: || "请写 0 到 100 的数字".into(),
        no_number_up_to: |most| format!("请写不超过 {most} 的整数"),
        no_points: || "请写 0 到一百万的数字".into(),
        no_weeks: || "请写 1 到 52 的周数".into(),
        nothing_left_to_count: || "这样就没有可计分的了；请少去掉一些".into(),
        under_itself: || "一部分不能放在它自己下面；请选别的位置".into(),
        more_than_the_whole: |left| format!("各部分合计会超过 100 %；还剩 {left} %"),
        letter_without_percentage: |letter| format!("请写 {letter} 从百分之几开始，0 到 100"),
        letter_twice: |letter| format!("{letter} 在这里出现两次；请去掉一个"),
        rule_without_words: || "请写规定的内容".into(),
        weekly_unread: || "请像“Mon Wed 2:00–3:20 CIC 1201”这样写星期和时间".into(),
        weekly_without_end: || "还请写何时结束，例如“Mon 2:00–3:20”".into(),
        no_score: || "请像 17、17/20 或 85 % 这样写成绩".into(),
        no_number_here: || "请写 0 到一百万的数字，最多六位小数".into(),
        no_curve: || "请像 +5、×1.25 或 50:60 80:90 这样写曲线，较高的成绩不能算得更少".into(),
        no_rounding: || "请写明四舍五入到多少；写大于 0 的数字".into(),
        no_target: || "请以等级表中的等级或 0 到 100 的百分数为目标".into(),
        no_result: || "请写结果：等级或数字".into(),
        replaces_in_a_circle: |of| format!("{of} 最终会替代自己；请去掉其中一条规则"),
        letters_begin_together: |one, other| {
            format!("{one} 和 {other} 从同一百分数开始；请改其中一个")
        },
        no_late_days: || "这门课没有迟交日；请先在课程页面设置".into(),
        late_days_without_date: || "这项没有日期可以顺延；请先设置日期".into(),
        late_days_in_class: || "这项在课上进行，迟交日不能顺延".into(),
        late_days_spent: |left, budget| {
            format!("{budget} 个迟交日只剩 {left} 个；请少用一些，或从别处收回")
        },
        late_days_capped: |cap| format!("一项作业最多用 {cap} 个迟交日；请少用一些"),
        late_days_passed: || "提交的最后时刻已过，之后不能再用迟交日".into(),
        what_if_there_already: |name| format!("已有名为 {name} 的假设；请换一个名字"),
        what_if_too_long: |most| format!("一个假设最多 {most} 处改动；请少一些"),
        no_grades: || "还没有可导出成绩的课程；请先导入课程页面".into(),
        class_ahead: || "这节课还没上；请上完后再记录".into(),
        minutes_between: |least, most| format!("这里应为 {least} 到 {most} 分钟；请写一个中间的数"),
        sleep_of_no_hours: || "睡眠的开始和结束是同一时间；请选择何时睡觉、何时起床".into(),
        no_timer: || "没有正在进行的计时；请先开始计时".into(),
        timer_ran_too_long: || "计时超过了一天；请说明何时停止的".into(),
        stopped_before_it_began: || "这早于计时开始的时间；请选择更晚的时间".into(),
        still_ahead: || "这个时间还没到；请选择更早的时间".into(),
        block_of_no_course: || "这个时间块不属于任何课程，无法记录时间；请先为它选择课程".into(),
        nothing_proposed: || "没有可采用的时间块；请先安排本周".into(),
        too_many_blocks: |most| format!("一次最多 {most} 个时间块；请少采用一些"),
        block_stays: |what| format!("{what} 已固定；请先允许它随计划移动"),
        block_for_no_work: || "只有用于某项任务的单个时间块才随计划移动；请先选择任务".into(),
        begun_already: || "已为它花费时间或勾选步骤，所以已开始；请先删除这些".into(),
        pack_damaged: || "这个课程包不完整；请再要一份".into(),
        pack_too_new: || "这个课程包由更新版本的 Semestra 制作；请先更新".into(),
    },
    document: Document {
        empty: || "这个文档是空的；请复制课程页面并粘贴到这里".into(),
        too_large: || "这个文档超过 20 MB；请只复制有日程和规则的部分".into(),
        pdf_locked: || "这个 PDF 有密码保护；请打开它，打印成没有密码的新 PDF，再用新的".into(),
        pdf_scanned: || "这个 PDF 只有页面图片，没有可读的文字；请索取原始文件，或粘贴文字".into(),
        pdf_damaged: || "这个 PDF 已损坏或不完整；请重新下载，或打开它复制文字再粘贴".into(),
        pdf_pages: || "这个 PDF 超过 2000 页；请只用教学大纲的那几页".into(),
        pdf_stuck: || "读取这个 PDF 太费时间或内存；请把有日程的页面打印成新 PDF 再用".into(),
        locked: || "这个文档有密码；请打开它，另存一份没有密码的副本再用".into(),
        old_word: || {
            "这是旧格式的 Word 文档；请用 Word 或 LibreOffice 打开，存为 DOCX 或 PDF 再用".into()
        },
        damaged_package: || "这个文档已损坏或没有保存完整；请重新获取，或粘贴文字".into(),
        swollen: || "这个文档解压后远远大于一个课程页面；请复制文字再粘贴".into(),
        open_document: || "这是 OpenDocument 文件，无法读取；请存为 DOCX 或 PDF 再用".into(),
        pages: || "这是 Pages 文档，无法读取；请导出为 Word 或 PDF 再用".into(),
        other_office: || "这是电子表格或幻灯片，无法读取；请存为 PDF，或复制文字再粘贴".into(),
        other_package: || "这是压缩文件夹；请解压后选择有日程或大纲的文件".into(),
        rtf: || "这个 RTF 文件已损坏；请打开它，存为 DOCX 或 PDF 再用，或粘贴文字".into(),
        image: || "这是图片，无法读取；请复制课程页面的文字再粘贴".into(),
        binary: || "这个文件里没有文字；请用保存的网页、Markdown，或粘贴文字".into(),
        encoding: || "无法识别这个文件的文字编码；请存为 UTF-8 再试".into(),
        nothing_to_plan: || "这里没有找到日期、上课时间或评分；请用有日程或大纲的页面".into(),
        dates_alone: || "找到了日期，但不知道属于什么；请粘贴有日程的部分".into(),
    },
    file: File {
        the_file: || "数据文件".into(),
        too_new: || "这些数据由更新版本的 Semestra 保存；请安装最新版本来打开".into(),
        not_ours: |file| format!("{file} 不是 Semestra 的文件；请移走它或换一个文件夹"),
        read_only: |file| format!("无法写入 {file}；请允许写入或换一个文件夹"),
        damaged: || "数据文件已损坏；请把 semestra.db 的副本放回原处，或移走它重新开始".into(),
        full: || "磁盘已满；请腾出空间再试".into(),
        busy: || "另一个程序正在使用数据文件；请关闭它再试".into(),
        refused: || "这样无法保存；请检查日期和数字".into(),
        unusable: |file, why| format!("无法使用 {file}（{why}）；请换一个文件夹"),
        not_copied: |file| format!("无法把副本写到 {file}；请换一个名称或文件夹"),
        not_migrated: || "旧版 Semestra 的数据无法更新；请安装最新版本再试".into(),
        fault: |why| format!("数据文件出错（{why}）；请再试，如果仍然如此请报告"),
    },
    reminder: Reminder {
        moment: said,
        many: |count| format!("有 {count} 件事快到了"),
        more: |count| format!("还有 {count} 件"),
        deadline: || "截止".into(),
        lecture: || "课".into(),
        guest: || "客座讲座".into(),
        lab: || "实验课".into(),
        recitation: || "习题课".into(),
        presentations: || "课堂报告".into(),
        review: || "复习课".into(),
        exam: || "考试".into(),
        passed: || "Semestra 还没来得及提醒，截止时间就过了。".into(),
        superseded: || "同一件事后来的提醒代替了它。".into(),
        test_title: || "提醒正常".into(),
        test_body: || "Semestra 会这样告诉你什么快到期了。".into(),
        open: || "打开".into(),
        done: || "完成".into(),
        snooze: || "稍后".into(),
    },
    frame: Frame {
        open: || "打开 Semestra".into(),
        nothing_due: || "没有要交的".into(),
        quit: || "退出".into(),
        pick_page: || "选择课程页面或教学大纲".into(),
        course_pages: || "课程页面".into(),
        all_files: || "所有文件".into(),
        save_calendar: || "保存日历".into(),
        calendar_files: || "日历".into(),
        save_grades: || "保存成绩".into(),
        table_files: || "表格".into(),
        data_files: || "JSON 数据".into(),
        save_pack: || "保存课程以交给同学".into(),
        course_packs: || "课程包".into(),
    },
    grade: Grade {
        parts: |count| format!("{count} 个部分"),
        parts_each: |count, percent| format!("{count} 个部分，各占 {percent} %"),
        lowest_dropped: |count| format!("去掉最低的 {count} 个"),
        highest_dropped: |count| format!("去掉最高的 {count} 个"),
        extra_credit: || "附加分".into(),
        at_most: |percent| format!("最多 {percent} %"),
    },
    standing: crate::standing::zh::STANDING,
    study: Study {
        does_not_fit: |what, amount, day| format!("{what} 还有 {amount} 在 {day} 之前排不下"),
        too_much: |amount, day| format!("{day} 之前的任务比可用时间多 {amount}"),
        no_free_hour: || "最后一个截止日期前没有空闲时间；请检查睡眠、休息日和自己的时间块".into(),
        does_not_fit_at_all: |what, amount| format!("{what} 还有 {amount} 在接下来的日子里排不下"),
        still_earns: |what, percent, day| format!("{what} 在 {day} 之前还能拿到 {percent}%"),
        earns_for_good: |what, percent| format!("{what} 还能拿到 {percent}%，不会再减少"),
        earns_nothing: |what| format!("按页面的规定，{what} 已不能得分；放弃之前请先询问"),
        page_says: |what, words| format!("页面没有给出 {what} 的数字；原文是“{words}”"),
        page_silent: |what| format!("页面没有说明迟交；请询问 {what}"),
        days_late: |days, paid, left| {
            format!("现在交迟了 {days} 天，其中 {paid} 天已抵；还剩 {left} 个迟交日")
        },
        late_days_make_room: |what, days, day| {
            format!("用 {days} 个迟交日，{what} 推到 {day}，就排得下了")
        },
    },
    named: Named {
        course: || "课程".into(),
        untitled_course: || "未命名课程".into(),
        term: || "我的学期".into(),
        pasted: || "粘贴的文字".into(),
        office_hour: || "答疑".into(),
        office_hour_of: |course| format!("{course} 答疑"),
        class: || "一节课".into(),
    },
    units: [" 小时", " 分钟"],
    full_stop: "。",
    decimal_point: ".",
    date,
    twelve: |time| {
        let half = if time.hour() < 12 { "上午" } else { "下午" };
        format!("{half}{}", time.format("%-I:%M"))
    },
};
