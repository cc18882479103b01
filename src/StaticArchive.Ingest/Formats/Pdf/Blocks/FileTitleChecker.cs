using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Tells titles of papers from what programs put in their place: <c>Microsoft Word - draft3.doc</c>,
/// <c>report_v2.indd</c>,
/// <c>untitled</c>, <c>Layout 1</c>.
/// </summary>
internal static class FileTitleChecker
{
    private const int FewestLetters = 4;

    private static readonly string[] ProgramPrefixes =
    [
        "microsoft word",
        "microsoft powerpoint",
        "powerpoint presentation",
        "presentation title",
        "untitled",
        "layout ",
        "document",
        "slide ",
        "print ",
        "template",
        "qxp",
        "about:blank",
        "http://",
        "https://",
        "file://",
    ];

    private static readonly string[] Extensions =
    [
        ".doc",
        ".docx",
        ".dot",
        ".odt",
        ".rtf",
        ".pdf",
        ".indd",
        ".qxd",
        ".qxp",
        ".tex",
        ".dvi",
        ".ps",
        ".pub",
        ".ppt",
        ".pptx",
        ".xls",
        ".xlsx",
        ".htm",
        ".html",
        ".md",
        ".txt",
    ];

    /// <summary>The title without blanks at its ends; null where it is a program's or a file's name.</summary>
    public static string? Clean(string? value)
    {
        var title = value?.Trim() ?? "";
        var folded = Folding.Fold(title);
        var isName =
            title.Count(char.IsLetter) < FewestLetters
            || title.Contains('\uFFFD')
            || title.Contains('_')
            || !title.Contains(' ')
            || Array.Exists(Extensions, extension => folded.EndsWith(extension, StringComparison.Ordinal))
            || Array.Exists(ProgramPrefixes, prefix => IsProgramName(folded, prefix));
        return isName ? null : title;
    }

    /// <summary><c>Document1</c> and <c>Layout 1</c>, but <c>Documents of the river boards</c> is a title.</summary>
    private static bool IsProgramName(string folded, string prefix) =>
        folded.StartsWith(prefix, StringComparison.Ordinal)
        && (
            prefix.Length > 10
            || prefix.Contains(':', StringComparison.Ordinal)
            || !folded.AsSpan(prefix.Length).ContainsAnyInRange('a', 'z')
        );
}
