using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Which print of a title and of a journal's name to show. Of titles that differ by a misprint the one that most prints have, then the one
/// whose words other titles have too, then the first; of a journal's name the full one: <c>Soc Policy Adm</c> is short.
/// </summary>
internal static class Spelling
{
    private const int LettersAMisprint = 12;

    /// <summary>The record of a work with both chosen; what a person wrote, or a paper says of itself, stays.</summary>
    /// <param name="item">The record.</param>
    /// <param name="ranked">Its prints, the most trusted first.</param>
    /// <param name="known">Words of all titles.</param>
    public static CslItem Best(CslItem item, IReadOnlyList<Print> ranked, TitleWords known)
    {
        if (ranked[0].Occurrence is null)
        {
            return item;
        }

        return item with { Title = Title(item, ranked, known), ContainerTitle = Container(item, ranked) };
    }

    private static string? Title(CslItem item, IReadOnlyList<Print> ranked, TitleWords known)
    {
        var rivals = ranked.Where(print => print.Occurrence is not null && AreMisprints(print.Keys.Title, ranked[0].Keys.Title)).ToList();
        if (item.Title is null || rivals.TrueForAll(print => print.Keys.Title == ranked[0].Keys.Title))
        {
            return item.Title;
        }

        return rivals.GroupBy(print => print.Keys.Title, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => known.Unshared(same.First().Item.Title!))
            .ThenBy(same => same.Min(print => (print.Occurrence!.Document, print.Occurrence.Span.Start)))
            .First().First().Item.Title;
    }

    private static bool AreMisprints(string title, string other) =>
        title == other || (Math.Min(title.Length, other.Length) / LettersAMisprint is var limit and > 0 && Distance.Within(title, other, Math.Min(limit, 6)));

    private static string? Container(CslItem item, IReadOnlyList<Print> ranked) =>
        item.ContainerTitle is not { } chosen ? null
            : ranked.Select(print => print.Item.ContainerTitle).FirstOrDefault(name => name is not null && name.Length > chosen.Length && IsShort(chosen, name)) ?? chosen;

    /// <summary>Every word of the short name begins a word of the full one, in order, and small words alone are left out.</summary>
    private static bool IsShort(string brief, string full)
    {
        var shorts = Words.Find(brief).Select(word => Folding.Key(brief[word.Start..word.End])).ToList();
        var next = 0;
        foreach (var (start, end) in Words.Find(full))
        {
            var word = Folding.Key(full[start..end]);
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
