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
