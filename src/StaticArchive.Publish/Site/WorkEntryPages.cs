namespace StaticArchive.Publish.Site;

/// <summary>
/// The pages of the index on which works have their lines: one a letter, and where a letter has more works than a page
/// can hold, one for each beginning of an id that many works share (<c>wa</c>, of these <c>wal</c>). A work that comes
/// to another letter moves no line of this one.
/// </summary>
internal sealed class WorkEntryPages
{
    /// <summary>Brief lines of which a page stays below 100 kB as sent.</summary>
    public const int MaxLines = 2_900;

    /// <summary>
    /// What goes on an id after a beginning: letters, digits, a hyphen. Where each is followed by fewer works than this
    /// part of a page, all of them are one page, so they stay on it.
    /// </summary>
    private const int Signs = 37;

    /// <summary>Those with a page of their own, which takes works away from that of a shorter beginning.</summary>
    private readonly HashSet<string> _beginnings;

    private readonly Lazy<IReadOnlyList<string>> _addresses;

    /// <summary>Divides the letters.</summary>
    /// <param name="ids">Ids of all works.</param>
    /// <param name="maxLines">How many lines a page has at most.</param>
    public WorkEntryPages(IReadOnlyCollection<string> ids, int maxLines = MaxLines)
    {
        _beginnings =
        [
            .. ids.GroupBy(SiteUrls.WorkLetter, StringComparer.Ordinal)
                .Where(letter => letter.Count() > maxLines)
                .SelectMany(letter => Divide([.. letter], 2, maxLines)),
        ];
        _addresses = new(() =>
            [
                .. ids.SelectMany(id => new[] { SiteUrls.WorkLetter(id), PageOf(id) })
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>Addresses of the pages of all letters and of their parts that have works, in order.</summary>
    public IReadOnlyList<string> Addresses => _addresses.Value;

    /// <summary>Address of the page that has the line of a work.</summary>
    public string PageOf(string id)
    {
        var letter = SiteUrls.WorkLetter(id);
        var beginning = "";
        for (var length = 2; length <= id.Length && _beginnings.Contains(id[..length]); length++)
        {
            beginning = id[..length];
        }

        return beginning.Length == 0 ? letter : $"{letter}{beginning}/";
    }

    private static IEnumerable<string> Divide(IReadOnlyList<string> ids, int length, int maxLines) =>
        ids.Where(id => id.Length >= length)
            .GroupBy(id => id[..length], StringComparer.Ordinal)
            .Where(group => group.Count() > maxLines / Signs)
            .SelectMany(group =>
                group.Count() > maxLines ? Divide([.. group], length + 1, maxLines).Prepend(group.Key) : [group.Key]
            );
}
