namespace StaticArchive.Link.References.Parsing;

/// <summary>A page behind a publisher: <c>Oban: Sound Publishers, 318</c>.</summary>
internal static class FinalPage
{
    private const int MaxDigits = 4;

    /// <summary>The comma before it; 0 where the text ends otherwise.</summary>
    public static int Find(string text)
    {
        var start = EntryScanner.SkipBack(text, text.Length, "0123456789");
        return
            text.Length - start is > 0 and < MaxDigits && text.AsSpan(0, start).EndsWith(", ", StringComparison.Ordinal)
            ? start - 2
            : 0;
    }
}
