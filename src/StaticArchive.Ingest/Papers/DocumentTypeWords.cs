namespace StaticArchive.Ingest.Papers;

/// <summary>By which words documents say what they are; a new language is a new line in each list.</summary>
internal static class DocumentTypeWords
{
    /// <summary>
    /// What a line of the title page or the title begins with, folded, and the CSL type that it means; the first that
    /// matches holds.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Openings { get; } =
    [
        .. List(
            "thesis",
            "a thesis|thesis|phd thesis|doctoral thesis|a dissertation|dissertation|masterarbeit|"
                + "thèse de|tesis doctoral"
        ),
        .. List(
            "speech",
            "speech|remarks by|remarks to|lecture|a lecture|inaugural lecture|keynote|address to|"
                + "address by|address at|"
                + "an address|check against delivery|rede |vortrag|discours|discurso|discorso|toespraak|araith"
        ),
        .. List(
            "hearing",
            "oral evidence|corrected oral evidence|uncorrected oral evidence|"
                + "examination of witnesses|evidence taken|"
                + "official report|hansard|parliamentary debates|debates|written answers|westminster hall|"
                + "minutes of evidence|plenarprotokoll|compte rendu intégral"
        ),
        .. List(
            "legal_case",
            "neutral citation|in the high court|in the court of|in the supreme court|judgment|urteil"
        ),
        .. List("legislation", "statutory instruments|an act to|acts of|be it enacted"),
        .. List(
            "personal_communication",
            "open letter|an open letter|letter to|dear |sehr geehrte|offener brief|lettre ouverte|"
                + "carta abierta|"
                + "lettera aperta|open brief|annwyl |llythyr agored"
        ),
        .. List(
            "article",
            "press release|news release|media release|press notice|for immediate release|pressemitteilung|"
                + "medienmitteilung|presseinformation|communiqué de presse|nota de prensa|comunicato stampa|"
                + "persbericht|datganiad i'r wasg|nota de imprensa|comunicado de imprensa"
        ),
        .. List(
            "report",
            "briefing|policy briefing|research briefing|report|annual report|final report|interim report|"
                + "inspection report|evaluation|review of|statistical|statistics|"
                + "official statistics|first release|"
                + "working paper|discussion paper|occasional paper|research paper|research note|policy paper|"
                + "policy brief|case study|minutes|agenda|circular|statutory guidance|"
                + "code of practice|consultation|"
                + "white paper|green paper|command paper|cm |hc |guidance|factsheet|fact sheet|"
                + "toolkit|handbook|"
                + "presented to parliament|ordered by|memorandum|arbeitspapier|diskussionspapier|bericht|"
                + "abschlussbericht|gutachten|protokoll|niederschrift|rapport|note d'information|"
                + "document de travail|"
                + "procès-verbal|informe|documento de trabajo|acta |rapporto|relazione|relatório|adroddiad|"
                + "papur gwaith|cofnodion|notulen|werkdocument|verslag|studie|a report|isbn"
        ),
    ];

    /// <summary>What a text calls itself, and the type that it means: <c>this briefing</c>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> SelfReferences { get; } =
    [
        .. List("thesis", "this thesis|this dissertation|diese dissertation|cette thèse"),
        .. List("article-journal", "this article|in diesem aufsatz|cet article|este artículo"),
        .. List("chapter", "this chapter|dieses kapitel"),
        .. List("personal_communication", "this letter"),
        .. List(
            "report",
            "this report|this briefing|this bulletin|this inspection|this evaluation|"
                + "this working paper|this discussion paper|"
                + "this guidance|this circular|this publication|dieser bericht|dieses papier|ce rapport|"
                + "este informe|yr adroddiad hwn|this release|this consultation"
        ),
    ];

    private static IEnumerable<KeyValuePair<string, string>> List(string type, string phrases) =>
        phrases.Split('|').Select(phrase => KeyValuePair.Create(Model.Text.Folding.Fold(phrase).TrimEnd(), type));
}
