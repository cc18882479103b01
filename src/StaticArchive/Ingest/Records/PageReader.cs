using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads the archive's own pages: Markdown in <c>input/pages/</c>, with front matter or without.</summary>
internal static class PageReader
{
    /// <summary>Addresses that the site itself uses.</summary>
    private static readonly string[] Taken = ["papers", "references", "people", "organisations", "timeline", "annotations", "search", "report", "data", "assets", "404", "index"];

    /// <summary>All pages, in the order of menus.</summary>
    public static IReadOnlyList<PageRecord> Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var pages = new List<PageRecord>();
        foreach (var file in files)
        {
            var page = Page(Decoding.Decode(file), messages);
            if (Taken.Contains(page.Slug, StringComparer.Ordinal) || pages.Exists(other => other.Slug == page.Slug))
            {
                messages.Add(Messages.TakenId(new Place(page.Path), "a page", page.Slug, new Place("the site")));
                continue;
            }

            pages.Add(page);
        }

        return [.. pages.OrderBy(page => page.Order).ThenBy(page => page.Slug, StringComparer.Ordinal)];
    }

    private static PageRecord Page(SourceFile file, List<Message> messages)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var slug = Text.Slug.Of(name.Contains('.', StringComparison.Ordinal) ? name[..name.LastIndexOf('.')] : name);
        var front = FrontMatter.Find(file, messages);
        var map = front is null ? null : YamlReader.ReadMap(file, front.Value.Yaml, messages);
        var body = file.Text[(front?.End ?? 0)..].ReplaceLineEndings("\n").Trim();
        var heading = body.StartsWith("# ", StringComparison.Ordinal) ? body[2..].Split('\n')[0].Trim() : null;
        var title = map?.Text("title") ?? heading ?? slug.Replace('-', ' ');
        var page = new PageRecord(slug, file.Path, title, map?.Text("nav") ?? title, map?.Number("order") ?? 100, map?.Text("description"), heading == title ? body[(heading.Length + 2)..].TrimStart() : body);
        map?.Close();
        return page;
    }
}
