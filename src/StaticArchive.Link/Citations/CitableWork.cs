using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>A work that a citation can mean, by the fields of its entry.</summary>
/// <param name="Work">Id of the work.</param>
/// <param name="Authors">Its authors; its editors where it has none, its title where it has neither.</param>
/// <param name="HasEtAl">Whether the list itself stops at <c>et al.</c></param>
/// <param name="Issued">Its date.</param>
/// <param name="IsInOwnList">Whether the document's own list has it; else another document of the paper does, or a
/// curated record.</param>
internal sealed record CitableWork(
    string Work,
    IReadOnlyList<AuthorNameVariants> Authors,
    bool HasEtAl,
    CslDate? Issued,
    bool IsInOwnList
)
{
    /// <summary>Where the authors of an entry end at the latest, in UTF-16 code units.</summary>
    private const int MaxAuthorsLength = 400;

    /// <summary>The year; 0 for <c>in press</c> and the like.</summary>
    public int Year => Issued?.Year ?? 0;

    /// <summary>Its letter; empty if there is none.</summary>
    public string Suffix => Issued?.YearSuffix ?? "";

    /// <summary>Reads the fields of an entry.</summary>
    /// <param name="work">Id of the work.</param>
    /// <param name="item">Fields of the entry.</param>
    /// <param name="raw">Text of the entry; empty for a curated record.</param>
    /// <param name="context">Names that mean one author, and whether the entry is in the document's own list.</param>
    public static CitableWork From(string work, CslItem item, string raw, (AliasIndex Aliases, bool IsOwn) context)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var authors =
            names.Count > 0 ? names
            : item.Title is { } title ? [CslName.FromLiteral(title)]
            : [];
        var head = raw.AsSpan(0, Math.Min(raw.Length, MaxAuthorsLength));
        var others = head.IndexOf("et al", StringComparison.Ordinal);
        // "Moss A, et al. (2015)"; of records "author = {Moss, Ada and others}".
        var isOpen =
            (others > 0 && !head[..others].ContainsAny("0123456789"))
            || head.IndexOf(" and others}", StringComparison.Ordinal) > 0;
        return new CitableWork(
            work,
            [.. authors.Select(name => AuthorNameVariants.From(name, context.Aliases))],
            isOpen,
            item.Issued,
            context.IsOwn
        );
    }
}
