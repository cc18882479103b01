namespace StaticArchive.Documents;

/// <summary>Annotations and anchors.</summary>
public static partial class Messages
{
    private const int ShownQuote = 160;

    /// <summary>An annotation file without its fields.</summary>
    public static Message AnnotationWithoutFrontMatter(Place place) =>
        Error("SA0401", place, "this annotation has no front matter; it begins with a line ---, the fields author, created and quote, and a line ---.");

    /// <summary>An annotation whose words, or those around them, have changed.</summary>
    public static Message AnnotationMoved(Place place, string before, string after, string why) =>
        Warning("SA0402", place, $"{Changed(before, after, why)}. Look at the place and run check --fix to refresh the quote.");

    /// <summary>An annotation whose words stand at several places.</summary>
    public static Message AnnotationAmbiguous(Place place, string quote, string why) =>
        Warning("SA0403", place, $"it is not clear which words are meant by {Quoted(quote)}: {why}.");

    /// <summary>An annotation whose words are gone.</summary>
    public static Message AnnotationOrphaned(Place place, string quote, string why) =>
        Error("SA0404", place, $"{why}: {Quoted(quote)}. The annotation is shown at the end of the paper; copy the words as they are printed, or remove it.");

    /// <summary>A path that leads out of the folder of annotations.</summary>
    public static Message AnnotationOutside(Place place) =>
        Error("SA0405", place, "a name in this path could lead outside the folder of its paper, so the file is not read; use letters, digits and hyphens.");

    /// <summary>A reply to a note that is not there.</summary>
    public static Message ReplyToNothing(Place place, string parent, string why) =>
        Warning("SA0406", place, $"this is to be a reply to \"{parent}\", but {why}; it is shown as a note of its own.");

    /// <summary>A work that the reference index does not have.</summary>
    public static Message AnnotationOfUnknownWork(Place place, string work, string? nearest) =>
        Warning("SA0407", place, $"it names the work \"{work}\", but the reference index has none of that id" + (nearest is null ? "; copy the id from the work's address." : $"; did you mean \"{nearest}\"?"));

    /// <summary>A word that is no motivation.</summary>
    public static Message UnknownMotivation(Place place, string motivation, string? nearest) =>
        Warning("SA0408", place, $"\"{motivation}\" is no motivation, so \"commenting\" is taken; " + (nearest is null ? $"known are {string.Join(", ", AnnotationFields.Motivations)}." : $"did you mean \"{nearest}\"?"));

    private static string Changed(string before, string after, string why)
    {
        var same = before.AsSpan().CommonPrefixLength(after);
        return same == before.Length && same == after.Length ? $"{why}: {Quoted(before)}" : $"{why}: the quote is {Quoted(From(before, same))}, the text has {Quoted(From(after, same))}";
    }

    /// <summary>A long text from shortly before its first difference.</summary>
    private static string From(string text, int difference)
    {
        var start = text.Length <= ShownQuote ? 0 : Math.Max(0, difference - (ShownQuote / 4));
        return start == 0 ? text : "… " + text[start..];
    }

    private static string Quoted(string words) => words.Length <= ShownQuote ? $"\"{words}\"" : $"\"{words[..ShownQuote]} …\"";
}
