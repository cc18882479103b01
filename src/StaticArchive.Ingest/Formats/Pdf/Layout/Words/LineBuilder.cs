namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>Puts the words of one region together to lines.</summary>
internal static class LineBuilder
{
    /// <summary>Distance of baselines, in sizes of the font, up to which words are of one line.</summary>
    private const double BaselineTolerance = 0.3;

    /// <summary>The words line by line, each from left to right.</summary>
    public static IReadOnlyList<WordLine> Build(IEnumerable<Word> words)
    {
        List<List<Word>> lines = [];
        foreach (var word in words.OrderBy(word => word.LineBaseline))
        {
            var line = lines.Count > 0 ? lines[^1] : null;
            if (line is null || !IsSame(line[0], word))
            {
                lines.Add(line = []);
            }

            line.Add(word);
        }

        return [.. lines.Select(line => new WordLine([.. line.OrderBy(word => word.Left)]))];
    }

    private static bool IsSame(Word first, Word word) =>
        word.LineBaseline - first.LineBaseline <= BaselineTolerance * Math.Min(first.LineSize, word.LineSize);
}
