namespace StaticArchive.Documents;

/// <summary>
/// A bibliographic record in the terms of the Citation Style Language (CSL 1.0.2 variable names). The one record of a
/// work or paper: byline, cite box, meta tags and exports are all made from it.
/// </summary>
public sealed record CslItem
{
    /// <summary>CSL type: <c>report</c>, <c>article-journal</c>, <c>book</c>, <c>chapter</c>, <c>webpage</c>, …</summary>
    public string Type { get; init; } = "document";

    /// <summary>Authors in order.</summary>
    public IReadOnlyList<Name> Author { get; init; } = [];

    /// <summary>Editors in order: of the work itself, or of the book a chapter stands in.</summary>
    public IReadOnlyList<Name> Editor { get; init; } = [];

    /// <summary>When it was published.</summary>
    public Issued? Issued { get; init; }

    /// <summary>Title with subtitle.</summary>
    public string? Title { get; init; }

    /// <summary>Journal, or the book a chapter stands in.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Series.</summary>
    public string? CollectionTitle { get; init; }

    /// <summary>Number within the series.</summary>
    public string? CollectionNumber { get; init; }

    /// <summary>Publisher, or institution of a report.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where the publisher is.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>Edition as printed.</summary>
    public string? Edition { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages, first and last joined by a hyphen.</summary>
    public string? Page { get; init; }

    /// <summary>Number of a report.</summary>
    public string? Number { get; init; }

    /// <summary>Number of pages of a whole work.</summary>
    public string? NumberOfPages { get; init; }

    /// <summary>Kind of work in words: <c>Discussion Paper</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>DOI without prefix, e.g. <c>10.1108/14769011111164250</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>Address, as supplied.</summary>
    public string? Url { get; init; }

    /// <summary>ISBN, digits and hyphens as printed.</summary>
    public string? Isbn { get; init; }

    /// <summary>ISSN.</summary>
    public string? Issn { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>Keywords in order.</summary>
    public IReadOnlyList<string> Keyword { get; init; } = [];

    /// <summary>Anything else the entry says.</summary>
    public string? Note { get; init; }
}

/// <summary>A person or an organisation. An organisation has only <see cref="Literal"/>.</summary>
/// <param name="Family">Family name with its particle as printed: <c>de Silva</c>, <c>Le Grand</c>.</param>
/// <param name="Given">Given names or initials.</param>
/// <param name="Literal">Name of an organisation.</param>
public sealed record Name(string? Family, string? Given = null, string? Literal = null)
{
    /// <summary>ORCID iD, as an address.</summary>
    public string? Orcid { get; init; }

    /// <summary>Affiliation of an author of a paper of the archive.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Suffix such as <c>Jr</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>Makes the name of an organisation.</summary>
    public static Name Organisation(string name) => new(null, null, name);

    /// <summary>What a citation calls it: the family name, or the organisation's name.</summary>
    public string Label => Literal ?? Family ?? Given ?? "";

    /// <summary>In reading order: <c>Jon Glasby</c>.</summary>
    public string Full => Literal ?? Joined(" ", Given, Family);

    /// <summary>In filing order: <c>Glasby, Jon</c>.</summary>
    public string Inverted => Literal ?? Joined(", ", Family, Given);

    /// <summary>Two parts and the suffix, those that there are. Names are written so often that nothing else is made for it.</summary>
    private string Joined(string between, string? first, string? second)
    {
        var name = string.IsNullOrEmpty(first) ? second ?? "" : string.IsNullOrEmpty(second) ? first : string.Concat(first, between, second);
        return string.IsNullOrEmpty(Suffix) ? name : name.Length == 0 ? Suffix : string.Concat(name, between, Suffix);
    }
}

/// <summary>A date of publication as printed in a citation.</summary>
/// <param name="Year">The year; null for <c>in press</c> and <c>n.d.</c>.</param>
/// <param name="Suffix">The letter that tells works of one year apart: <c>a</c> in 2003a.</param>
/// <param name="Edtf">The whole date as EDTF, e.g. <c>2011-02</c>; null where there is none.</param>
/// <param name="Literal">What stands for a year: <c>in press</c>, <c>n.d.</c>.</param>
public sealed record Issued(int? Year, string? Suffix = null, string? Edtf = null, string? Literal = null)
{
    /// <summary>As a citation prints it: <c>2003a</c>, <c>in press</c>, <c>n.d.</c>.</summary>
    public string Label => Year is { } year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) + Suffix : Literal ?? "n.d.";
}
