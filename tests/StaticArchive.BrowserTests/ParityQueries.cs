namespace StaticArchive.BrowserTests;

/// <summary>Queries that are asked both in a browser and in the program.</summary>
internal static class ParityQueries
{
    /// <summary>What a reader asks in the other tests of this project.</summary>
    public static IReadOnlyList<string> Asked { get; } =
    [
        "Mrs Smith",
        "co-terminosity",
        "\"Agenda for Change\"",
        "Leutz laws",
        "integraton",
        "pilgrim",
        "pilgrims",
        "care",
        "window",
        "words",
    ];

    /// <summary>One or more for everything that a query can hold.</summary>
    public static IReadOnlyList<string> Language { get; } =
    [
        "the",
        "of the",
        "-care",
        "care -mental",
        "-\"social care\" trust",
        "care OR launch",
        "care | launch staff",
        "OR",
        "author:peck",
        "author:\"Peck\" 2011",
        "title:care trust",
        "TITLE:Structural",
        "paper:structural-integration staff",
        "paper:nowhere",
        "year:2005",
        "year:2001..2010 trust",
        "year:..2003",
        "year:2011..",
        "year:x",
        "kind:box",
        "kind:event torbay",
        "kind:reference hudson",
        "kind:nothing",
        "cites:dickinson-peck-davidson-2007",
        "cites:nobody-1900",
        "“pooled budgets”",
        "«Mental health»",
        "\"of the\"",
        "\"care\"",
        "\"care trsts\"",
        "long-term care",
        "co-operation",
        "cooperation",
        "Évaluation",
        "Łódź",
        "ﬁnance",
        "O’Brien’s",
        "caring moving",
        "zzzzqqq",
        "x",
        "2011",
        "",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
        "care trust partnership health social local authority nhs services staff board change policy reform",
    ];
}
