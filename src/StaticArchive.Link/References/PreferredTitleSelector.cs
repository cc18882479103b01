using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Selects the form of a title and of a journal's name that a work shows. Of titles that differ by a misprint it is the
/// one in most entries, then the one whose words other titles have too, then the first; of a journal's name the full
/// one: <c>Soc Policy Adm</c> is short.
/// </summary>
internal static class PreferredTitleSelector
{
    /// <summary>
    /// The record of a work with both selected; a curated record, or a paper's own, is left as it is.
    /// </summary>
    /// <param name="item">The record.</param>
    /// <param name="ranked">The entries of the work, the most trusted first.</param>
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
        title == other || TitleComparer.DifferByMisprint(title, other);

    private static string? SelectContainerTitle(CslItem item, IReadOnlyList<ReferenceEntry> ranked) =>
        item.ContainerTitle is not { } chosen
            ? null
            : ranked
                .Select(entry => entry.Item.ContainerTitle)
                .FirstOrDefault(name => name is not null && name.Length > chosen.Length && IsAbbreviation(chosen, name))
                ?? chosen;

    /// <summary>
    /// Whether every word of the short name begins a word of the full one, in order, and only <c>The</c> and words in
    /// small letters are left out.
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
