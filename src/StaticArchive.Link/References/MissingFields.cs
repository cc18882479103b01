using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>Fills fields that a record lacks from another record of the same work.</summary>
internal static class MissingFields
{
    /// <summary>Authors and date.</summary>
    public static CslItem FillAuthorsAndDate(CslItem item, CslItem other) =>
        item with
        {
            Author = item.Author.Count > 0 ? item.Author : other.Author,
            Issued = item.Issued ?? other.Issued,
        };

    /// <summary>Volume, issue and pages.</summary>
    public static CslItem FillNumeration(CslItem item, CslItem other) =>
        item with
        {
            Volume = item.Volume ?? other.Volume,
            Issue = item.Issue ?? other.Issue,
            Page = item.Page ?? other.Page,
        };

    /// <summary>DOI and address.</summary>
    public static CslItem FillIdentifiers(CslItem item, CslItem other) =>
        item with
        {
            Doi = item.Doi ?? other.Doi,
            Url = item.Url ?? other.Url,
        };
}
