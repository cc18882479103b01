namespace StaticArchive.Tests.Gold;

/// <summary>Compares a reading with the truth.</summary>
internal static class GoldScorer
{
    public static GoldFigures Score(GoldTruth truth, GoldReading reading)
    {
        var paper = reading.Paper;
        var issued = paper.Item.Issued?.Edtf ?? paper.Item.Issued?.ShortForm;
        var title = GoldText.Fold(paper.Title + paper.Subtitle);
        var sentences = truth.Body.SelectMany(GoldText.SplitSentences).ToList();
        return new GoldFigures
        {
            Documents = 1,
            Titles = truth.FoldedTitles.Any(right => right == title || right == GoldText.Fold(paper.Title)) ? 1 : 0,
            Dates = truth.IssuedAlternatives.Prepend(truth.Issued).Contains(issued, StringComparer.Ordinal) ? 1 : 0,
            Languages = reading.Document.Language.StartsWith(truth.Language, StringComparison.Ordinal) ? 1 : 0,
            Authors = CompareAuthors(truth, [.. paper.Item.Author.Select(name => GoldText.FoldName(name.SortForm))]),
            Headings = CompareHeadings(truth, [.. reading.Document.Sections.Select(section => section.Title)]),
            Sentences = (truth.Visible.Count(sentence => IsOpen(sentence.Text)), truth.Visible.Count),
            Words = (
                sentences.Where(sentence => !IsOpen(sentence)).Sum(GoldText.CountWords),
                sentences.Sum(GoldText.CountWords)
            ),
        };

        bool IsOpen(string sentence) => reading.Open.Contains(GoldText.Fold(sentence), StringComparison.Ordinal);
    }

    /// <summary>The best over all answers that are right; names that may be there or not count for neither.</summary>
    private static (int Both, int Found, int Wanted) CompareAuthors(GoldTruth truth, IReadOnlyList<string> found)
    {
        var optional = truth
            .AuthorsAlso.Concat(truth.AuthorsAlternatives.SelectMany(names => names))
            .Concat(truth.Authors)
            .Select(GoldText.FoldName)
            .ToHashSet(StringComparer.Ordinal);
        return truth
            .AuthorsAlternatives.Prepend(truth.Authors)
            .Select(wanted =>
            {
                var forms = wanted.Select(name => Forms(truth, name)).ToList();
                var both = forms.Count(names => found.Any(names.Contains));
                var surplus = found.Count(name =>
                    !forms.Any(names => names.Contains(name)) && !optional.Contains(name)
                );
                return (Both: both, Found: both + surplus, Wanted: wanted.Count);
            })
            .MaxBy(one => GoldText.F1(one.Both, one.Found, one.Wanted));
    }

    private static IReadOnlySet<string> Forms(GoldTruth truth, string name) =>
        truth
            .AuthorAliases.GetValueOrDefault(name, [])
            .Prepend(name)
            .Select(GoldText.FoldName)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Headings in their order: the longest common subsequence of both lists.</summary>
    private static (int Both, int Found, int Wanted) CompareHeadings(GoldTruth truth, IReadOnlyList<string> titles)
    {
        var wanted = truth.Headings.Select(heading => GoldText.FoldHeading(heading.Text)).ToList();
        var optional = truth
            .HeadingsAlso.Select(GoldText.FoldHeading)
            .Concat(truth.FoldedTitles)
            .ToHashSet(StringComparer.Ordinal);
        var found = titles.Select(GoldText.FoldHeading).ToList();
        var best = new int[wanted.Count + 1, found.Count + 1];
        for (var i = wanted.Count - 1; i >= 0; i--)
        {
            for (var j = found.Count - 1; j >= 0; j--)
            {
                var equal = wanted[i] == found[j] ? best[i + 1, j + 1] + 1 : 0;
                best[i, j] = Math.Max(equal, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var surplus = found.Count(heading => !wanted.Contains(heading) && optional.Contains(heading));
        return (best[0, 0], found.Count - surplus, wanted.Count);
    }
}
