using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>Tells values that people gave a file from those that a program put there.</summary>
internal static class FilePropertyFilter
{
    private static readonly HashSet<string> Nobody = WordList.ParseSet(
        "user admin administrator owner author unknown anonymous default guest root office microsoft libreoffice "
            + "openoffice word calibre test benutzer utilisateur usuario utente gebruiker",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly string[] Untitled =
    [
        "microsoft word",
        "microsoft powerpoint",
        "untitled",
        "document",
        "slide 1",
        "layout 1",
        "title",
        "unknown",
        "powerpoint presentation",
        "word document",
    ];

    private static readonly string[] Extensions =
    [
        ".doc",
        ".docx",
        ".odt",
        ".pdf",
        ".indd",
        ".qxd",
        ".rtf",
        ".tex",
        ".dvi",
        ".ppt",
        ".pptx",
        ".html",
        ".htm",
        ".txt",
        ".md",
        ".epub",
    ];

    /// <summary>No title: <c>Microsoft Word - draft3.doc</c>, <c>Report_final_v2.indd</c>, <c>untitled</c></summary>
    public static bool IsTitle(string value)
    {
        var text = value.Trim().ToLowerInvariant();
        return text.Length > 2
            && text.Any(char.IsLetter)
            && !text.StartsWith("microsoft word - ", StringComparison.Ordinal)
            && !Untitled.Contains(
                text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '-'),
                StringComparer.Ordinal
            )
            && !Array.Exists(Extensions, end => text.EndsWith(end, StringComparison.Ordinal))
            && (text.Contains(' ', StringComparison.Ordinal) || !text.Contains('_', StringComparison.Ordinal));
    }

    /// <summary>Whether a value stands for nobody: <c>Unknown</c>, <c>Administrator</c></summary>
    public static bool IsNobody(string value) => Nobody.Contains(value);

    /// <summary>
    /// No author: <c>User</c>, the account <c>jsmith01</c>, an address. A name has two words, or letters alone with a
    /// capital first.
    /// </summary>
    public static bool IsAuthor(string value) =>
        !IsNobody(value)
        && !value.Contains('@', StringComparison.Ordinal)
        && !value.Contains('\\', StringComparison.Ordinal)
        && !(Nobody.Contains(value.Split(' ')[0]) && value.Split(' ').Length < 3)
        && (
            value.Contains(' ', StringComparison.Ordinal)
            || (char.IsUpper(value[0]) && value.All(char.IsLetter) && value.Any(char.IsLower))
        );
}
