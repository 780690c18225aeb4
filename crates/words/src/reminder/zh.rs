//! Chinese in simplified characters.

use crate::{
    moment::{Moment, When},
    sentences::Reminder,
};

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
        .as_ref()
        .map_or_else(String::new, |left| format!("，还有 {left}"));
    format!("{day}{space}{hour} {verb}{left}")
}

pub(crate) const REMINDER: Reminder = Reminder {
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
    snooze_quarter: || "15\u{a0}分钟后".into(),
    snooze_hour: || "1\u{a0}小时后".into(),
    snooze_evening: || "今晚".into(),
    snooze_morning: || "明早".into(),
    stake: |points| format!("占成绩的 {points}%"),
    late_days_left: |days| format!("还剩 {days} 个迟交日"),
    away: |count| format!("你不在时有 {count} 条提醒"),
    day_ahead: |count| format!("今明两天有 {count} 件事"),
    week_ahead: |count| format!("未来一周有 {count} 件事"),
    days_before: |days| format!("提前 {days} 天"),
    hours_before: |hours| format!("提前 {hours} 小时"),
    minutes_before: |minutes| format!("提前 {minutes} 分钟"),
    morning_of: |hour| format!("当天早上 {hour}"),
    evening_before: |hour| format!("前一天晚上 {hour}"),
    before_class: || "要交的那节课前一小时".into(),
    every_day: |hour| format!("每天 {hour}"),
    every_sunday: |hour| format!("每周日 {hour}"),
    rule_of_item: || "按它自己的规则".into(),
    rule_of_course: |course| format!("按 {course} 的规则"),
    rule_of_kind: || "按你为这类设的规则".into(),
    rule_as_usual: || "按这类的惯例".into(),
    why: |lead, rule| format!("{lead}，{rule}"),
    for_official: |why| format!("针对官方日期：{why}"),
    for_mine: |why| format!("针对你的日期：{why}"),
    out_of_quiet: |why| format!("{why}，已移出安静时段"),
    below_stake: |points| format!("不提醒：它占成绩不到 {points}%"),
    is_done: || "不提醒：已完成".into(),
    no_moment: || "不提醒：还没有日期".into(),
    no_lead: || "不提醒：它的规则是空的".into(),
};
