namespace StaticArchive.Documents;

/// <summary>
/// Every sentence the tool can say, with its code. SA01xx reading, SA02xx citations and references, SA03xx timeline,
/// SA04xx annotations, SA05xx the site, SA06xx settings and files. A code never changes its meaning.
/// </summary>
public static partial class Messages
{
    private static Message Note(string code, Place place, string text) => new(code, Severity.Note, place, text);

    private static Message Warning(string code, Place place, string text) => new(code, Severity.Warning, place, text);

    private static Message Error(string code, Place place, string text) => new(code, Severity.Error, place, text);
}
