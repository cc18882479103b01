namespace StaticArchive.Model.Messages;

/// <summary>
/// Every sentence the tool can say, with its code. SA01xx reading, SA02xx citations and references, SA03xx timeline,
/// SA04xx annotations, SA05xx the site, SA06xx settings and files. A code never changes its meaning.
/// </summary>
public static partial class MessageCatalog
{
    private static Message Note(string code, SourceLocation location, string text) =>
        new(code, Severity.Note, location, text);

    private static Message Warning(string code, SourceLocation location, string text) =>
        new(code, Severity.Warning, location, text);

    private static Message Error(string code, SourceLocation location, string text) =>
        new(code, Severity.Error, location, text);
}
