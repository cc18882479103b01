using System.Globalization;
using StaticArchive.Link.Law;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Folded fields by which records of works are compared, and the keys that decide which are compared at all.
/// </summary>
internal sealed record MatchKeys
{
    private const int BlockingTitleLength = 16;

    /// <summary>Title, letters and digits only.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The digits of the title: <c>2</c> of <c>Report 2</c>, which is no misprint of <c>Report 3</c>.
    /// </summary>
    public required string TitleDigits { get; init; }

    /// <summary>Numbers of parts in the title, in Roman numerals or words as well.</summary>
    public string TitleNumerals => field ??= TitleMarks.FindNumerals(PrintedTitle);

    /// <summary>What the title calls itself beside another work: a reply, an erratum; empty for most.</summary>
    public string Companion => field ??= TitleMarks.FindCompanion(PrintedTitle);

    /// <summary>The title as printed, with its signs.</summary>
    public required string PrintedTitle { get; init; }

    /// <summary>Digits of the number of a report or within a series.</summary>
    public required string Numbers { get; init; }

    /// <summary>Title up to its first colon, dash, question mark or full stop.</summary>
    public required string MainTitle { get; init; }

    /// <summary>First author's family name, or the organisation's name; empty if there is none.</summary>
    public required string FirstAuthor { get; init; }

    /// <summary>All authors, or editors where there are none.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Whether the first author is an organisation.</summary>
    public required bool IsOrganisation { get; init; }

    /// <summary>Journal or book.</summary>
    public required string ContainerTitle { get; init; }

    /// <summary>First page, leading zeros left out.</summary>
    public required string FirstPage { get; init; }

    /// <summary>Volume.</summary>
    public required string Volume { get; init; }

    /// <summary>DOI in lower case; empty if there is none.</summary>
    public required string Doi { get; init; }

    /// <summary>The year; 0 for none.</summary>
    public required int Year { get; init; }

    /// <summary>What identifies a legal source; empty for any other work.</summary>
    public required IReadOnlyList<string> Legal { get; init; }

    /// <summary>The keys of a record.</summary>
    public static MatchKeys From(CslItem item)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var authors = names.Select(name => Folding.ToKey(name.ShortForm)).ToList();
        var printed = (item.Title ?? "").Replace(" & ", " and ", StringComparison.Ordinal);
        var title = Folding.ToKey(printed);
        return new MatchKeys
        {
            Title = title,
            TitleDigits = GetDigits(title),
            PrintedTitle = printed,
            Numbers = GetDigits(item.CollectionNumber ?? item.Number ?? ""),
            MainTitle = FoldMainTitle(printed),
            FirstAuthor = authors.Count > 0 ? authors[0] : "",
            Authors = authors,
            IsOrganisation = names.Count > 0 && names[0].Literal is not null,
            ContainerTitle = Folding.ToKey(item.ContainerTitle ?? ""),
            FirstPage = FoldFirstPage(item.Page),
            Volume = Folding.ToKey(item.Volume ?? ""),
            Doi = item.Doi?.ToLowerInvariant() ?? "",
            Year = item.Issued?.Year ?? 0,
            Legal = LegalKeys.From(item),
        };
    }

    /// <summary>
    /// Blocking keys (record linkage): records that share none are never compared.
    /// </summary>
    public IReadOnlyList<string> BlockingKeys => field ??= [.. BuildBlockingKeys()];

    private IEnumerable<string> BuildBlockingKeys()
    {
        if (Doi.Length > 0)
        {
            yield return "doi " + Doi;
        }

        foreach (var key in Legal)
        {
            yield return "legal " + key;
        }

        if (Title.Length >= 6)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"head {Year} {Title[..Math.Min(BlockingTitleLength, Title.Length)]}"
            );
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"tail {Year} {Title[^Math.Min(BlockingTitleLength, Title.Length)..]}"
            );
            yield return $"work {FirstAuthor} {Title[..Math.Min(BlockingTitleLength, Title.Length)]}";
        }

        if (FirstAuthor.Length > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"author {FirstAuthor} {Year}");
        }

        if (Volume.Length > 0 && FirstPage.Length > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"page {Year} {Volume} {FirstPage}");
        }
    }

    private static string GetDigits(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') ? string.Concat(text.Where(char.IsAsciiDigit)) : "";

    private static string FoldMainTitle(string title)
    {
        var end = title.Length;
        foreach (var sign in new[] { ": ", " – ", " - ", " — ", "? ", ". ", ":" })
        {
            var at = title.IndexOf(sign, StringComparison.Ordinal);
            end = at > 0 && at < end ? at : end;
        }

        return Folding.ToKey(title[..end]);
    }

    private static string FoldFirstPage(string? page)
    {
        var text = page ?? "";
        var end = text.IndexOf('-', StringComparison.Ordinal);
        return Folding.ToKey(end > 0 ? text[..end] : text).TrimStart('0');
    }
}
