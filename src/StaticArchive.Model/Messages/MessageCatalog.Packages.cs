namespace StaticArchive.Model.Messages;

/// <summary>Documents that are zip files of parts: DOCX, ODT, EPUB.</summary>
public static partial class MessageCatalog
{
    /// <summary>A file of which nothing can be read because its zip file or its main part is damaged.</summary>
    public static Message PackageBroken(SourceLocation location, string format, string why) =>
        Error(
            "SA0130",
            location,
            $"this {format} is damaged ({why}); open it in the program that made it, save it again, or supply it "
                + "again."
        );

    /// <summary>A file that is read only with a password or a licence.</summary>
    public static Message PackageEncrypted(SourceLocation location, string format) =>
        Error(
            "SA0131",
            location,
            $"this {format} is encrypted; open it with its password (or its licence), save it without, and put that "
                + "file here."
        );

    /// <summary>A file that holds more, or unpacks to more, than any paper.</summary>
    public static Message PackageTooLarge(SourceLocation location, string format, string limit) =>
        Error(
            "SA0132",
            location,
            $"this {format} is larger inside than any paper ({limit}); is it meant to harm? Save its text alone, or "
                + "divide it."
        );

    /// <summary>A part that others name and that cannot be read; the rest of the document is there.</summary>
    public static Message PackagePartMissing(SourceLocation location, string format, string part) =>
        Warning(
            "SA0133",
            location,
            $"\"{part}\" of this {format} is missing or damaged, and its words with it; supply the file again."
        );

    /// <summary>A file whose words stand in pictures only.</summary>
    public static Message PackageWithoutText(SourceLocation location, string format, string remedy) =>
        Error("SA0134", location, $"this {format} has no words, or has them in pictures; {remedy}.");

    /// <summary>
    /// A file in which its authors' changes and comments still stand, which is published as supplied.
    /// </summary>
    public static Message RevisionsFound(SourceLocation location, int deleted, int comments) =>
        Warning(
            "SA0135",
            location,
            $"this file keeps {FormatKept(deleted, comments)}; its page does not show "
                + "them, but whoever opens the file itself does. If that is not meant, accept all changes, delete all "
                + "comments and save it again."
        );

    /// <summary>A document of another format that a program put into the text as it is.</summary>
    public static Message EmbeddedDocumentFound(SourceLocation location, string part) =>
        Warning(
            "SA0136",
            location,
            $"\"{part}\" in this file is a document of its own, whose words are not read; open the file in Word and "
                + "save it, which makes them part of it."
        );

    /// <summary>Only what is there: <c>1 deleted word</c>, <c>5 deleted words and 2 words of comments</c>.</summary>
    private static string FormatKept(int deleted, int comments)
    {
        var kept = new[]
        {
            deleted == 0 ? "" : FormattableString.Invariant($"{deleted} deleted {(deleted == 1 ? "word" : "words")}"),
            comments == 0
                ? ""
                : FormattableString.Invariant($"{comments} {(comments == 1 ? "word" : "words")} of comments"),
        };
        return string.Join(" and ", kept.Where(part => part.Length > 0));
    }
}
