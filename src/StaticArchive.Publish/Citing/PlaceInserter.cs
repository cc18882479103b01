namespace StaticArchive.Publish.Citing;

/// <summary>Puts the place of a paragraph into a citation: <c>, Findings, para. 3</c> before the address.</summary>
internal static class PlaceInserter
{
    /// <summary>The citation with the place in it.</summary>
    public static RenderedCitation Insert(RenderedCitation citation, CitationLocator at, string introduction)
    {
        var text = citation.PlainText;
        var end = FindAddress(text, at.Url, introduction);
        var tail = end < text.Length ? " " + text[end..] : "";
        while (end > 0 && (text[end - 1] == ' ' || IsStop(text, end - 1)))
        {
            end--;
        }

        // “On Care.” Findings: the stop stands before the quotation marks
        var comma = end > 1 && text[end - 1] == '”' && text[end - 2] is '.' or '?' or '!' ? " " : ", ";
        return new RenderedCitation([.. Cut(citation.Runs, end), new CitationRun($"{comma}{at.Place}.{tail}", false)]);
    }

    /// <summary>Where the address begins with what leads to it; the end where there is none.</summary>
    private static int FindAddress(string text, string? url, string introduction)
    {
        var at = url is null ? -1 : text.LastIndexOf(url, StringComparison.Ordinal);
        return at < 0 ? text.Length
            : text.AsSpan(0, at).EndsWith(introduction, StringComparison.Ordinal) ? at - introduction.Length
            : at;
    }

    /// <summary>The stop that ends the citation, not that of <c>n.d.</c></summary>
    private static bool IsStop(string text, int at) => text[at] == '.' && (at < 2 || text[at - 2] != '.');

    private static IEnumerable<CitationRun> Cut(IReadOnlyList<CitationRun> runs, int length)
    {
        var left = length;
        foreach (var run in runs.TakeWhile(_ => left > 0))
        {
            yield return run.Text.Length <= left ? run : run with { Text = run.Text[..left] };
            left -= run.Text.Length;
        }
    }
}
