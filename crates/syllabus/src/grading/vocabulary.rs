//! The words that grading is told in, in several languages. A list is one text whose words are parted by bars.

use crate::wording::position;

/// The words of a list.
pub(super) fn all_of(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|')
}

/// Whether a list holds a word.
pub(super) fn has(list: &'static str, word: &str) -> bool {
    all_of(list).any(|known| known == word)
}

/// Whether a text in lower case says one of the words of a list.
pub(super) fn says(lower: &str, list: &'static str) -> bool {
    all_of(list).any(|word| position(lower, word).is_some())
}

/// Words that a sentence has and a name has not.
pub(super) const SENTENCE: &str = "\
    will|must|is|are|was|were|be|you|if|we|they|receive|lose|loses|because|which|should|may|can|cannot|has|\
    have|than|he|she|it|when|until|please|there|this|these|would|could|es|son|será|serán|sont|est|ist|sind|\
    wird|werden|são|serão|who|what";

/// What no share is called.
pub(super) const NO_NAME: &str = "\
    total|sum|grade|grades|percent|percentage|percentages|weight|weights|points|grading|scale|grade scale|\
    grading scale|passing|pass|fail|and|or|of|each|late|overall|the|for|about|up to|gesamt|summe|totaal|up|\
    to|evaluation|assessment|course grade|final grade|final score|overall grade|total grade|your grade|\
    account|accounts|accounting|counting|count|counts|worth|contributing|comprising|making|no|yes|week|curve|\
    average|penalty";

/// What a name does not begin with.
pub(super) const NO_BEGIN: &str = "\
    total|late |penalty|penalties|less than|more than|at least|up to|minimum|maximum|below|above|between|\
    sum of|gesamt|per day|not |deduct|minus|loss|discount|pass mark|passing|over |only |any |some |\
    attendance requirement|similarity|a total|subtotal|course total";

/// What stands between a name and its share.
pub(super) const TAILS: &str = "\
    each contributing|each is worth|each are worth|each worth|is worth a total of|are worth a total of|\
    is worth up to|are worth up to|is worth|are worth|will be worth|which is worth|that is worth|\
    worth a total of|worth|will each count for|will each count as|each counting for|each counting as|\
    each count for|each counts for|each comprising|will count for a total of|will count for|will count as|\
    will count towards|will count|counts for|counts as|count for|count as|counting for|counts toward|\
    counts towards|counts|count|will account for|accounts for|account for|accounting for|will contribute|\
    contributes|contribute|contributing|will make up|making up|makes up|make up|will comprise|comprises|\
    comprise|comprising|will constitute|constitutes|constitute|is|are|will be|weighted|will be weighted|\
    is weighted|are weighted|weighs|weight|weighting|a total of|will determine|determines|determine|vale|\
    valen|valem|vale un|cuenta un|cuenta|conta|contam|pesa|pesam|zählt|zählen|zählt zu|compte pour|\
    comptent pour|compte|equals|the remaining|remaining|for|at|up to|approximately|about|roughly|=|@|of|only|\
    another|also|a|con un|con";

/// What introduces a list of shares.
pub(super) const LEADS: &str = "\
    determined by|determined from|determined as follows|determined|based on|based upon|consist of|\
    consists of|consisting of|composed of|comprised of|made up of|calculated from|calculated as|\
    computed from|computed as|computed by|calculated by|as follows|following weights|derived from|\
    weighted as|weights are|broken down as|breakdown is|breakdown|distributed as|according to|\
    se calcula como|composta por|compuesta por|basée sur|setzt sich zusammen aus|besteht aus|\
    from assignments and exams|grades are|grade is|grading is|weights|result from|assessed by|evaluated by|\
    assessed through|evaluated through|assessed on|evaluated on|allocated";

/// What the names of graded work begin with.
pub(super) const WORK: &str = "\
    exam|midterm|mid-term|final|quiz|homework|assign|project|paper|particip|attend|lab|essay|present|test|\
    discuss|reading|exercise|problem|report|portfolio|work|program|poster|proposal|memo|journal|blog|review|\
    case|activit|weekl|tarea|interrog|control|actividad|prueba|prova|trabalho|projeto|proyecto|klausur|\
    aufgabe|vortrag|devoir|travail|travaux|contrôle|épreuve|rapport|seminar|interact|essai|thesis|video|peer|\
    post|hw|pset|demo|coding|practic|lista|informe|ensayo";

/// What leads from a share to the grade it is a share of.
pub(super) const OF_GRADE: &str = "of|toward|towards|to|de|da|do|der|del";

/// What stands between "of" and "grade".
pub(super) const OF_WHICH: &str =
    "the|your|their|a|final|overall|course|total|semester|class|term|la|el";

/// The grade of the whole course.
pub(super) const GRADE_WORDS: &str =
    "grade|grades|mark|score|nota|note|endnote|gesamtnote|average|total|course";

/// What headings, labels and lines about grading say.
pub(super) const GRADES: &str = "\
    grade|grades|grading|graded|assessment|assessments|evaluation|evaluations|evaluate|evaluated|weights|\
    weighting|weightings|weighted|course requirements|marking|marks|score|scoring|final percentage|\
    percentages|percent|percentage|evaluación|evaluaciones|calificación|calificaciones|nota|notas|nota final|\
    avaliação|avaliações|évaluation|évaluations|pondération|note finale|notation|bewertung|benotung|noten|\
    note|leistungsnachweis|prüfungsleistungen|credit distribution|coursework|breakdown|final mark|evaluacion|\
    calificacion|avaliacao|ponderación|points";

/// The words of a label of a part about grading.
pub(super) const LABELS: &str = "\
    grading|grade|grades|policy|policies|evaluation|assessment|assessments|course|final|weights|weighting|\
    scheme|breakdown|system|requirements|evaluación|avaliação|évaluation|bewertung|benotung|and|overall";

/// Small words before a name, with what parts them from it.
pub(super) const ARTICLES: &str = "\
    and the |and a |and |the |a |an |& |each of the |your |plus |or |el |la |los |las |le |les |l'|l’|die |\
    der |das |y |e |et |und |o |as |os |our |that |of |on |un |una |für |with |including |to |finally |for ";

/// What leads from a share to the name behind it.
pub(super) const JOINTS: &str = "\
    is based on|will be based on|based on|comes from|will come from|for |of |on |from |is |para |pour |por |\
    für |de |la |el |les |los |las |le |the |your ";

/// What percentages of tests, days and people are followed by.
pub(super) const NO_SHARE_BEHIND: &str = "\
    off|penalty|penalties|deduction|deducted|deductions|reduction|late|discount|or|above|below|higher|lower|\
    better|attendance|correct|chance|new|old|confidence|similarity|similar|credit|less|more|fewer|increase|\
    decrease|curve|abzug|descuento|desconto|pénalité|out";

/// Of what a percentage is no share of the grade.
pub(super) const OF_SOMETHING: &str = "\
    class|classes|lectures|students|quizzes|points|point|time|possible|material|questions|sessions|maximum|\
    value|original|score|credit|problems|people|labs|book|homeworks|assignments|meetings|total possible|\
    available";

/// What stands before a percentage that is a limit.
pub(super) const LIMIT: &str = "\
    least|above|below|over|than|most|minimum|maximum|exceed|exceeds|mínimo|mindestens|moins|lose|loses|\
    deduct|deducted|penalty|reduced|until|top|bottom|lower|upper|within|every|earn|receive|receives|score|\
    scores|missing";

/// Points.
pub(super) const POINTS: &str = "points|point|pts|pt|puntos|pontos|punkte|marks|pkt";

/// Percent.
pub(super) const PERCENT: &str = "percent|pct|prozent";

/// For each of several parts.
pub(super) const EACH: &str = "each|ea|apiece|cada|chacun|chacune|jeweils|je";

/// What leads from a share to what it is a share of.
pub(super) const TOWARD: &str = "of|de|da|do|der|toward|towards|to|del";

/// What a share of the grade is a share of.
pub(super) const FINAL_GRADE: &str =
    "grade|grades|mark|nota|note|endnote|gesamtnote|calificación|média|course";

/// Verbs that say of a share that it counts in the grade.
pub(super) const COUNTS_FOR: &str = "\
    worth|count|counts|counting|account|accounts|accounting|contribute|contributes|contributing|comprise|\
    comprises|comprising|constitutes|vale|valen|valem|conta|cuenta|zählt|compte|weight|weighted|weighs|\
    remaining";

/// Words that lead from a name to its share and are no name.
pub(super) const TAIL_WORDS: &str = "\
    each|will|worth|count|counts|counting|account|accounts|accounting|contributing|comprising|comprise|\
    comprises|making|make|makes|contribute|contributes|thus|which|that|together|total|they|these|this|\
    remaining|constitutes|about|approximately|roughly";

/// What stands between a letter of a formula and what it means.
pub(super) const MEANS: &str = "\
    es el|es la|es|son las|son los|son|is the|is your|is|are the|are|stands for|denotes the|denotes|est la|\
    est le|est|é a|é o|é|são as|são os|ist die|ist der|ist das|ist|corresponde a|corresponde al|=|:|–|-|→|)";

/// "The average of the", and the like.
pub(super) const AVERAGES: &str = "\
    promedio de las |promedio de los |promedio de |promedio del |nota del |nota de la |nota de los |\
    nota de las |nota de |nota en el |nota en |average of the |average of all |average of your |average of |\
    average |mean of the |mean of |grade of the |grade on the |grade for the |grade of |grade on |\
    score on the |score of the |score on |score of |média das |média dos |média de |média da |nota da |\
    nota do |nota das |nota dos |moyenne des |moyenne de |note de l'|note de l’|note du |note des |\
    note de la |note de |durchschnitt der |note der |note im |el |la |los |las |the |your |a |o |le |l'|die |\
    der |das |as |os ";

/// Words for leaving out a score.
pub(super) const DROP: &str = "\
    drop|dropped|drops|dropping|discard|discarded|not count|excluded|ignored|removed|elimina|eliminan|\
    descarta|descartada|gestrichen|retirée|omitted|forgiven|throw out";
