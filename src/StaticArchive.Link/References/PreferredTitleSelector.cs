using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Which print of a title and of a journal's name to show. Of titles that differ by a misprint the one that most prints
/// have, then the one whose words other titles have too, then the first; of a journal's name the full one: <c>Soc
/// Policy Adm</c> is short.
/// </summary>
internal static class PreferredTitleSelector
{
    private const int LettersPerMisprint = 12;

    /// <summary>The record of a work with both chosen; what a person wrote, or a paper says of itself, stays.</summary>
    /// <param name="item">The record.</param>
    /// <param name="ranked">Its prints, the most trusted first.</param>
    /// <param name="known">Words of all titles.</param>
    public static CslItem Select(CslItem item, IReadOnlyList<ReferenceEntry> ranked, TitleWordFrequency known)
    {
        if (ranked[0].Occurrence is null)
        {
            return item;
        }

        return item with
        {
            Title = SelectTitle(item, ranked, known),
            ContainerTitle = SelectContainerTitle(item, ranked),
        };
    }

    private static string? SelectTitle(CslItem item, IReadOnlyList<ReferenceEntry> ranked, TitleWordFrequency known)
    {
        var rivals = ranked
            .Where(entry => entry.Occurrence is not null && AreSpellingVariants(entry.Keys.Title, ranked[0].Keys.Title))
            .ToList();
        if (item.Title is null || rivals.TrueForAll(entry => entry.Keys.Title == ranked[0].Keys.Title))
        {
            return item.Title;
        }

        return rivals
            .GroupBy(entry => entry.Keys.Title, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => known.CountUnique(same.First().Item.Title!))
            .ThenBy(same => same.Min(entry => (entry.Occurrence!.Document, entry.Occurrence.Span.Start)))
            .First()
            .First()
            .Item.Title;
    }

    private static bool AreSpellingVariants(string title, string other) =>
        title == other
        || (
            Math.Min(title.Length, other.Length) / LettersPerMisprint is var limit and > 0
            && EditDistance.IsWithin(title, other, Math.Min(limit, 6))
        );

    private static string? SelectContainerTitle(CslItem item, IReadOnlyList<ReferenceEntry> ranked) =>
        item.ContainerTitle is not { } chosen
            ? null
            : ranked
                .Select(entry => entry.Item.ContainerTitle)
                .FirstOrDefault(name => name is not null && name.Length > chosen.Length && IsAbbreviation(chosen, name))
                ?? chosen;

    /// <summary>
    /// Every word of the short name begins a word of the full one, in order, and small words alone are left out.
    /// </summary>
    private static bool IsAbbreviation(string brief, string full)
    {
        var shorts = WordTokenizer.GetWords(brief).Select(word => Folding.ToKey(word)).ToList();
        var next = 0;
        foreach (var (start, end) in WordTokenizer.Tokenize(full))
        {
            var word = Folding.ToKey(full[start..end]);
            if (next < shorts.Count && word.StartsWith(shorts[next], StringComparison.Ordinal))
            {
                next++;
            }
            else if (char.IsUpper(full[start]) && word is not "the")
            {
                return false;
            }
        }

        return next == shorts.Count && next > 0;
    }
}
