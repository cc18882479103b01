using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads the archive's own pages: Markdown in <c>input/pages/</c>, with front matter or without.</summary>
internal static class PageReader
{
    /// <summary>Slugs that the site uses for pages of its own.</summary>
    private static readonly string[] ReservedPaths =
    [
        "papers",
        "references",
        "people",
        "organisations",
        "timeline",
        "annotations",
        "search",
        "report",
        "data",
        "assets",
        "404",
        "index",
    ];

    /// <summary>All pages, in the order of menus.</summary>
    public static IReadOnlyList<PageRecord> Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var pages = new List<PageRecord>();
        foreach (var file in files)
        {
            var page = ReadPage(SourceDecoder.Decode(file), messages);
            if (
                ReservedPaths.Contains(page.Slug, StringComparer.Ordinal)
                || pages.Exists(other => other.Slug == page.Slug)
            )
            {
                messages.Add(
                    MessageCatalog.DuplicateId(
                        new SourceLocation(page.Path),
                        "a page",
                        page.Slug,
                        new SourceLocation("the site")
                    )
                );
                continue;
            }

            pages.Add(page);
        }

        return [.. pages.OrderBy(page => page.Order).ThenBy(page => page.Slug, StringComparer.Ordinal)];
    }

    private static PageRecord ReadPage(SourceFile file, List<Message> messages)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var slug = Slug.From(name.Contains('.', StringComparison.Ordinal) ? name[..name.LastIndexOf('.')] : name);
        var front = FrontMatter.Find(file, messages);
        var map = front is null ? null : YamlReader.ReadMapping(file, front.Value.Yaml, messages);
        var body = file.Text[(front?.End ?? 0)..].ReplaceLineEndings("\n").Trim();
        var heading = body.StartsWith("# ", StringComparison.Ordinal) ? body[2..].Split('\n')[0].Trim() : null;
        var title = map?.GetString("title") ?? heading ?? slug.Replace('-', ' ');
        var page = new PageRecord(
            slug,
            file.Path,
            title,
            map?.GetString("nav") ?? title,
            map?.GetInt32("order") ?? 100,
            map?.GetString("description"),
            heading == title ? body[(heading.Length + 2)..].TrimStart() : body
        );
        map?.ReportUnknownValues(PageSchema.Schema.Fields);
        map?.ReportUnknownKeys();
        return page;
    }
}
