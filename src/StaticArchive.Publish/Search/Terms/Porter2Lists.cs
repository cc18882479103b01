namespace StaticArchive.Publish.Search.Terms;

/// <summary>The lists of the Porter2 algorithm, as its description gives them.</summary>
internal static class Porter2Lists
{
    /// <summary>Words whose stem no rule gives.</summary>
    public static readonly Dictionary<string, string> Exceptions = (
        "skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli "
        + "only:onli singly:singl sky:sky news:news howe:howe "
        + "atlas:atlas cosmos:cosmos bias:bias andes:andes"
    )
        .Split(' ')
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Words that keep what step 1a leaves.</summary>
    public static readonly HashSet<string> DoneAfterStep1A = new(
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"],
        StringComparer.Ordinal
    );

    /// <summary>Beginnings behind which R1 begins, whatever their vowels.</summary>
    public static readonly string[] BeforeR1 = ["gener", "commun", "arsen"];

    /// <summary>Step 2: suffixes, longest first, and what takes their place.</summary>
    public static readonly (string Suffix, string Put)[] Step2Endings =
    [
        ("ational", "ate"),
        ("fulness", "ful"),
        ("iveness", "ive"),
        ("ization", "ize"),
        ("ousness", "ous"),
        ("biliti", "ble"),
        ("lessli", "less"),
        ("tional", "tion"),
        ("alism", "al"),
        ("aliti", "al"),
        ("ation", "ate"),
        ("entli", "ent"),
        ("fulli", "ful"),
        ("iviti", "ive"),
        ("ousli", "ous"),
        ("abli", "able"),
        ("alli", "al"),
        ("anci", "ance"),
        ("ator", "ate"),
        ("enci", "ence"),
        ("izer", "ize"),
        ("bli", "ble"),
        ("ogi", "og"),
        ("li", ""),
    ];

    /// <summary>Step 3, alike.</summary>
    public static readonly (string Suffix, string Put)[] Step3Endings =
    [
        ("ational", "ate"),
        ("tional", "tion"),
        ("alize", "al"),
        ("ative", ""),
        ("icate", "ic"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ness", ""),
        ("ful", ""),
    ];

    /// <summary>Step 4: suffixes that go, longest first.</summary>
    public static readonly string[] Step4Endings =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ate",
        "ent",
        "ion",
        "ism",
        "iti",
        "ive",
        "ize",
        "ous",
        "al",
        "er",
        "ic",
    ];
}
