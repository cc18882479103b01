using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Refer, the format of the Unix program of that name (its manual page lists the letters): given names first, the
/// letters always in this order.
/// </summary>
public static class ReferWriter
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var (item, kind) = (entry.Item, entry.TypeMapping);
        var isArticle = kind.Group == ItemTypeGroup.Article;
        var text = new TaggedFieldWriter(" ", "\n");
        text.AddFields("%A", item.Author.Select(author => author.DisplayForm));
        text.AddFields("%E", item.Editor.Select(editor => editor.DisplayForm));
        text.AddField("%T", item.Title);
        text.AddField("%J", isArticle ? item.ContainerTitle : null);
        text.AddField("%B", isArticle ? null : item.ContainerTitle);
        text.AddField("%S", item.CollectionTitle);
        text.AddField(
            "%R",
            kind.CslType == "report"
                ? string.Join(
                    ' ',
                    new[] { item.Genre, item.Number ?? item.CollectionNumber }.Where(part => part is not null)
                )
                : null
        );
        text.AddField("%V", item.Volume);
        text.AddField("%N", item.Issue);
        text.AddField("%P", item.Page);
        text.AddField("%I", item.Publisher);
        text.AddField("%C", item.PublisherPlace);
        text.AddField(
            "%D",
            entry.Date is { IsKnown: true } date
                ? $"{(date.Day > 0 ? date.Day + " " : "")}{(date.Month > 0 ? date.MonthName + " " : "")}{date.Year}"
                : item.Issued?.Literal
        );
        text.AddField("%K", string.Join(", ", item.Keyword));
        text.AddField(
            "%O",
            string.Join(
                "; ",
                new[]
                {
                    item.Edition is { } edition ? "Edition " + edition : null,
                    item.Doi is { } doi ? "doi:" + doi : null,
                    entry.Url,
                    item.Isbn is { } isbn ? "ISBN " + isbn : null,
                    item.Note,
                }.Where(part => part is not null)
            )
        );
        text.AddField("%X", item.Abstract);
        return text.ToBytes();
    }
}
