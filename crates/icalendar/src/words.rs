//! What an event is called and what it says of itself.

use chrono::NaiveDateTime;
use semestra_plan::{
    Assessment, AssessmentKind, Block, Course, Due, OfficeHour, Session, SessionKind, TermPlan,
};

/// The name of a course as short as it can be told.
pub(crate) fn course_name(course: &Course) -> &str {
    if course.code.trim().is_empty() {
        course.title.trim()
    } else {
        course.code.trim()
    }
}

/// `18-789 HW1`; what belongs to no course is called only what it is.
pub(crate) fn summary(course: Option<&Course>, what: &str) -> String {
    let name = course.map_or("", course_name);
    one_line(&format!("{name} {what}"))
}

/// Says in the name that something does not take place: most clients show STATUS by a colour at best, and nobody should
/// stand before a closed door.
pub(crate) fn called_off(summary: String, cancelled: bool) -> String {
    if cancelled {
        format!("Cancelled: {summary}")
    } else {
        summary
    }
}

/// Text without line breaks: some clients refuse an event that has them in its name (calcurse does).
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a class is about, or what sort of class it is when nobody says.
pub(crate) fn topic(session: &Session) -> &str {
    if session.topic.trim().is_empty() {
        class(session.kind)
    } else {
        &session.topic
    }
}

/// What a piece of work is called, or what sort of work it is.
pub(crate) fn title(assessment: &Assessment) -> &str {
    if assessment.title.trim().is_empty() {
        work(assessment.kind)
    } else {
        &assessment.title
    }
}

/// A sort of class.
pub(crate) fn class(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Lecture => "Lecture",
        SessionKind::Guest => "Guest lecture",
        SessionKind::Lab => "Lab",
        SessionKind::Recitation => "Recitation",
        SessionKind::Presentation => "Presentations",
        SessionKind::Review => "Review",
        SessionKind::Exam => "Exam",
    }
}

/// A sort of work.
pub(crate) fn work(kind: AssessmentKind) -> &'static str {
    match kind {
        AssessmentKind::Homework => "Homework",
        AssessmentKind::Project => "Project",
        AssessmentKind::Paper => "Paper",
        AssessmentKind::Quiz => "Quiz",
        AssessmentKind::Exam => "Exam",
        AssessmentKind::Presentation => "Presentation",
        AssessmentKind::Reading => "Reading",
        AssessmentKind::Other => "Deadline",
    }
}

/// Whose hour it is.
pub(crate) fn person<'a>(plan: &'a TermPlan, hour: &OfficeHour) -> Option<&'a str> {
    let id = hour.person_id?;
    let person = plan.people.iter().find(|person| person.id == id)?;
    Some(person.name.trim()).filter(|name| !name.is_empty())
}

/// All that is known of a class beyond its topic, place and time.
pub(crate) fn about_session(course: &Course, session: &Session, graded: &[&Assessment]) -> String {
    let kind = class(session.kind);
    let mut lines = vec![match session.number {
        Some(number) => of_course(course, &format!("{kind}, class {number}")),
        None => of_course(course, kind),
    }];
    lines.extend(session.week.map(|week| format!("Week {week}")));
    for assessment in graded {
        lines.push(format!(
            "{}: {}",
            work(assessment.kind),
            title(assessment).trim()
        ));
        lines.extend(own_date(assessment));
    }
    if !session.materials.is_empty() {
        lines.push(format!("Materials: {}", session.materials.join(", ")));
    }
    lines.join("\n")
}

/// All that is known of a piece of work beyond its title and place, with where late days moved its deadline.
pub(crate) fn about_assessment(
    course: &Course,
    assessment: &Assessment,
    moved: Option<Due>,
) -> String {
    let mut lines = vec![of_course(course, work(assessment.kind))];
    lines.push(match assessment.due {
        Due::At { at } => format!("Due {} ({})", moment(at), course.zone),
        Due::On { on } => format!(
            "Due {}; the course gives no hour",
            on.format("%a %-d %b %Y")
        ),
        Due::Window { opens, closes } => {
            format!(
                "From {} to {} ({})",
                moment(opens),
                moment(closes),
                course.zone
            )
        }
        Due::Undated => "No date yet".to_owned(),
    });
    lines.extend(
        moved
            .and_then(|moved| moved.deadline())
            .map(|at| format!("With late days: {}", moment(at))),
    );
    lines.extend(own_date(assessment));
    lines.extend(
        assessment
            .released_on
            .map(|day| format!("Handed out {}", day.format("%a %-d %b %Y"))),
    );
    lines.extend(assessment.done_at.map(|_| "Done".to_owned()));
    lines.join("\n")
}

/// All that is known of a block beyond its title, place and time.
pub(crate) fn about_block(
    course: Option<&Course>,
    block: &Block,
    work: Option<&Assessment>,
) -> String {
    let mut lines = vec![match course {
        Some(course) => one_line(&format!("{OWN_TIME} for {} {}", course.code, course.title)),
        None => OWN_TIME.to_owned(),
    }];
    lines.extend(work.map(|work| format!("For {}", title(work).trim())));
    lines.push(block.note.clone());
    lines.join("\n")
}

/// The sort of a block.
pub(crate) const OWN_TIME: &str = "My own time";

/// What something belongs to: `Lecture of 18-789 Deep Generative Modeling`.
pub(crate) fn of_course(course: &Course, what: &str) -> String {
    let name = one_line(&format!("{} {}", course.code, course.title));
    if name.is_empty() {
        what.to_owned()
    } else {
        format!("{what} of {name}")
    }
}

/// The date the student set, told apart from the official one.
fn own_date(assessment: &Assessment) -> Option<String> {
    match assessment.mine? {
        Due::At { at } => Some(format!("My own date: {}", moment(at))),
        Due::On { on } => Some(format!("My own date: {}", on.format("%a %-d %b %Y"))),
        Due::Window { closes, .. } => Some(format!("My own date: {}", moment(closes))),
        Due::Undated => None,
    }
}

fn moment(wall: NaiveDateTime) -> String {
    wall.format("%a %-d %b %Y %H:%M").to_string()
}
