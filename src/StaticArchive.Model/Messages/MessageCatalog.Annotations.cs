using StaticArchive.Model.Schemas;

namespace StaticArchive.Model.Messages;

/// <summary>Annotations and anchors.</summary>
public static partial class MessageCatalog
{
    private const int MaxQuoteLength = 160;

    /// <summary>An annotation file without its fields.</summary>
    public static Message AnnotationWithoutFrontMatter(SourceLocation location) =>
        Error(
            "SA0401",
            location,
            "this annotation has no front matter; it begins with a line ---, the fields author, created and "
                + "quote, and a line ---."
        );

    /// <summary>An annotation whose words, or those around them, have changed.</summary>
    public static Message AnnotationMoved(SourceLocation location, string before, string after, string why) =>
        Warning(
            "SA0402",
            location,
            $"{DescribeChange(before, after, why)}. Look at the place and run check --fix to refresh the quote."
        );

    /// <summary>An annotation whose words stand at several places.</summary>
    public static Message AnnotationAmbiguous(SourceLocation location, string quote, string why) =>
        Warning("SA0403", location, $"it is not clear which words are meant by {Quote(quote)}: {why}.");

    /// <summary>An annotation whose words are gone.</summary>
    public static Message AnnotationOrphaned(SourceLocation location, string quote, string why) =>
        Error(
            "SA0404",
            location,
            $"{why}: {Quote(quote)}. The annotation is shown at the end of the paper; copy the words as they "
                + "are printed, or remove it."
        );

    /// <summary>An annotation on a paper that is withdrawn.</summary>
    public static Message AnnotationKept(SourceLocation location, string paper) =>
        Note(
            "SA0409",
            location,
            $"the paper \"{paper}\" is withdrawn; this annotation is kept, and shown again when the paper is."
        );

    /// <summary>A path that leads out of the folder of annotations.</summary>
    public static Message AnnotationPathTraversal(SourceLocation location) =>
        Error(
            "SA0405",
            location,
            "a name in this path could lead outside the folder of its paper, so the file is not read; use "
                + "letters, digits and hyphens."
        );

    /// <summary>A reply to a note that is not there.</summary>
    public static Message ReplyTargetNotFound(SourceLocation location, string parent, string why) =>
        Warning(
            "SA0406",
            location,
            $"this is to be a reply to \"{parent}\", but {why}; it is shown as a note of its own."
        );

    /// <summary>A work that the reference index does not have.</summary>
    public static Message AnnotationWorkNotFound(SourceLocation location, string work, string? nearest) =>
        Warning(
            "SA0407",
            location,
            $"it names the work \"{work}\", but the reference index has none of that id"
                + (nearest is null ? "; copy the id from the work's address." : $"; did you mean \"{nearest}\"?")
        );

    /// <summary>A word that is no motivation.</summary>
    public static Message UnknownMotivation(SourceLocation location, string motivation, string? nearest) =>
        Warning(
            "SA0408",
            location,
            $"\"{motivation}\" is no motivation, so \"commenting\" is taken; "
                + (
                    nearest is null
                        ? $"known are {string.Join(", ", AnnotationSchema.Motivations)}."
                        : $"did you mean \"{nearest}\"?"
                )
        );

    private static string DescribeChange(string before, string after, string why)
    {
        var same = before.AsSpan().CommonPrefixLength(after);
        return same == before.Length && same == after.Length
            ? $"{why}: {Quote(before)}"
            : (
                $"{why}: the quote is {Quote(TruncateBefore(before, same))}, the text has "
                + $"{Quote(TruncateBefore(after, same))}"
            );
    }

    /// <summary>A long text from shortly before its first difference.</summary>
    private static string TruncateBefore(string text, int difference)
    {
        var start = text.Length <= MaxQuoteLength ? 0 : Math.Max(0, difference - (MaxQuoteLength / 4));
        return start == 0 ? text : "… " + text[start..];
    }

    private static string Quote(string words) =>
        words.Length <= MaxQuoteLength ? $"\"{words}\"" : $"\"{words[..MaxQuoteLength]} …\"";
}
