using System.Buffers;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// How entries mark editors. The order within a list matters: the first marker that is found decides, so longer forms
/// stand before the shorter ones that they contain.
/// </summary>
internal static class EditorMarkers
{
    /// <summary>Behind the names that open an entry: <c>Harker, J. and Peck, E. (eds) (2003)</c>.</summary>
    public static readonly string[] AfterAuthors =
    [
        "(eds.)",
        "(eds)",
        "(ed.)",
        "(ed)",
        "(editors)",
        "(editor)",
        "[eds.]",
        "[eds]",
        "[ed.]",
        ", eds.",
        ", eds",
        ", ed.",
        ", editors",
        ", editor",
        ", (eds.)",
        " eds.",
        " eds",
        " ed.",
    ];

    /// <summary>
    /// Behind the names in front of a book's title: <c>In J. Harker (Ed.) Book</c>, <c>In: Ott, H. (Hg.)</c>.
    /// </summary>
    public static readonly string[] AfterBookEditors =
    [
        "(org.)",
        "(orgs.)",
        "(coord.)",
        "(coords.)",
        "(dir.)",
        "(dirs.)",
        "(éd.)",
        "(éds.)",
        "(hg.)",
        "(hrsg.)",
        "(hg)",
        "(hrsg)",
        "(eds.)",
        "(eds)",
        "(ed.)",
        "(ed)",
        "(editors)",
        "(editor)",
        "[eds.]",
        "[ed.]",
        "[eds]",
        ", eds.",
        ", eds,",
        ", eds:",
        ", eds",
        ", ed.",
        ", editors",
        ", editor",
        " eds.",
        " eds",
        " ed.",
    ];

    /// <summary>Between a book's title and the names: <c>In Book, edited by Vogel, J.</c></summary>
    public static readonly string[] BeforeBookEditors =
    [
        " (edited by ",
        ", edited by ",
        " edited by ",
        ", eds. ",
        ", eds ",
        ", ed. by ",
        ", ed. ",
        ", ed ",
        " (eds. ",
        " (eds ",
        " (ed. ",
        " (eds.: ",
        ". eds. ",
        ". eds ",
        ". ed. ",
        " eds ",
        ". edited by ",
    ];

    /// <summary>
    /// Between the title of a whole book and its editors: <c>Phytoremediation, eds Hofman, M. and Anné, J.</c>
    /// </summary>
    public static readonly string[] AfterTitle =
    [
        ", eds ",
        ", eds. ",
        ", ed. ",
        ", edited by ",
        " (eds. ",
        " (ed. ",
        " (edited by ",
    ];

    private static readonly SearchValues<string> Any = SearchValues.Create(
        [
            "(eds",
            "(ed.",
            "(ed)",
            "(Eds",
            "(Ed",
            "(EDS",
            " eds",
            " Eds",
            " ed. ",
            "ed. by",
            "edited by",
            "Edited by",
            "(editor",
            "editors",
            "(Hg",
            "(org",
            "(coord",
            "(dir.",
            "(dirs.",
            "(éd",
            "(Hrsg",
        ],
        StringComparison.Ordinal
    );

    /// <summary>Whether a text names an editor: <c>(eds)</c>, <c>(Ed.)</c>, <c>edited by</c>, <c>eds.</c></summary>
    public static bool ContainsMarker(ReadOnlySpan<char> text) => text.ContainsAny(Any);
}
