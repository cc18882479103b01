using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Writes all papers as a script that calls <c>staticArchive.papers</c> with a list of them, for a script can be loaded
/// where the site is opened from the disk, and data cannot.
/// </summary>
internal static class PaperListScriptWriter
{
    /// <summary>Its bytes; the papers are in the order of their dates.</summary>
    public static ReadOnlyMemory<byte> Write(SiteIndex site, IReadOnlyList<Paper> papers)
    {
        var list = JsonFileWriter.WriteArrayFile(
            papers,
            (json, paper) =>
            {
                var card = PaperCardBuilder.Build(site, paper, "");
                json.WriteStartObject();
                json.WriteString("id", paper.Id);
                json.WriteString("title", card.Title);
                json.WriteStringIfNotEmpty("line", card.PublicationLine);
                json.WriteStringIfNotEmpty("authors", card.Authors);
                json.WriteString("date", card.Date);
                json.WriteString("kind", PublicationLineFormatter.FormatKind(paper.Item, site.Words));
                json.WriteStringIfNotEmpty("facts", card.Facts);
                json.WriteStringIfNotEmpty(
                    "name",
                    paper.Item.Author.Count == 0 ? null : Folding.Fold(paper.Item.Author[0].SortForm)
                );
                json.WriteBoolean("dated", PaperSorter.GetSortKey(paper) is not null);
                json.WriteEndObject();
            }
        );
        return Encoding.UTF8.GetBytes($"staticArchive.papers({Encoding.UTF8.GetString(list.Span).Trim()});\n");
    }
}
