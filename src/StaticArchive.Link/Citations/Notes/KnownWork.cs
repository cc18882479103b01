using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>A work as short forms in notes name it.</summary>
/// <param name="Id">Id of the work.</param>
/// <param name="Authors">For each author the folded forms of the name.</param>
/// <param name="Title">The folded words of the title.</param>
/// <param name="MainTitleLength">The number of words before its colon.</param>
internal sealed record KnownWork(
    string Id,
    IReadOnlyList<IReadOnlyList<string>> Authors,
    IReadOnlyList<string> Title,
    int MainTitleLength
)
{
    private const int MaxTitleWords = 60;

    /// <summary>
    /// The year by which notes may name it, <c>Hall (1991), p. 9</c>; 0 in a document with a list, whose citations by
    /// author and year are read as in the text.
    /// </summary>
    public int Year { get; init; }

    /// <summary>The names and the title of an entry.</summary>
    public static KnownWork From(string work, CslItem item)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var title = item.Title ?? "";
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return new KnownWork(
            work,
            [.. names.Select(GetForms)],
            [.. WordTokenizer.GetWords(title).Take(MaxTitleWords).Select(word => Folding.ToKey(word))],
            WordTokenizer.Count(colon > 0 ? title.AsSpan(0, colon) : title)
        );
    }

    /// <summary>
    /// <c>de la Varga</c> is also <c>Varga</c>; <c>The Royal College</c> is also <c>Royal College</c>.
    /// </summary>
    private static IReadOnlyList<string> GetForms(CslName name)
    {
        if (name.Literal is { } literal)
        {
            var bracket = literal.IndexOf('(', StringComparison.Ordinal);
            var whole = bracket > 0 ? literal[..bracket] : literal;
            var words = WordTokenizer.GetWords(whole).ToList();
            var initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
            return
            [
                .. new[]
                {
                    Folding.ToKey(whole),
                    whole.StartsWith("The ", StringComparison.Ordinal) ? Folding.ToKey(whole[4..]) : "",
                    bracket > 0 ? Folding.ToKey(literal[bracket..]) : "",
                    initials.Length > 1 ? Folding.ToKey(initials) : "",
                }.Where(form => form.Length > 1),
            ];
        }

        var family = name.ShortForm;
        return
        [
            .. new[] { Folding.ToKey(family), Folding.ToKey(family.Split(' ')[^1]) }.Distinct(StringComparer.Ordinal),
        ];
    }
}
