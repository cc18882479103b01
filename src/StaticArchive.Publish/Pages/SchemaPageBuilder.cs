using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Data.Schemas;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes a page about each kind of file that people write.</summary>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class SchemaPageBuilder(SiteIndex site, PageLayoutBuilder layouts, PageInputs inputs)
{
    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        InputSchemaCatalog.All.Select(schema =>
            layouts.CreateFile<TextPageView>(GetUrl(schema), () => Build(schema)) with
            {
                Inputs = inputs.ForWords(Write(schema)),
            }
        );

    /// <summary>Links to them, from a page at <paramref name="root"/> below the site's root.</summary>
    public static IEnumerable<PageLink> BuildLinks(string root) =>
        InputSchemaCatalog.All.Select(schema => new PageLink(
            schema.Path,
            root + GetUrl(schema),
            Note: schema.Description
        ));

    private static string GetUrl(InputSchema schema) => $"{SiteUrls.Data}files/{schema.Name}/";

    private static string Write(InputSchema schema) =>
        SchemaMarkdownWriter.Write(schema, SiteUrls.GetRelativeRoot(GetUrl(schema)) + schema.SchemaUrl);

    private TextPageModel Build(InputSchema schema)
    {
        var url = GetUrl(schema);
        var root = SiteUrls.GetRelativeRoot(url);
        var page = new PageRecord(
            schema.Name,
            schema.Path,
            schema.Title,
            schema.Title,
            Order: 0,
            schema.Description,
            Write(schema)
        );
        return new TextPageModel(
            layouts.Build(new PageLayoutBuilder.PageInfo(url, "text", schema.Title, schema.Description)),
            schema.Title,
            new SafeMarkdownRenderer(site, root).RenderPage(page),
            "en"
        );
    }
}
