using StaticArchive.Ingest.Records;
using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Templates;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Inputs;

/// <summary>Reads what an archive puts in place of parts of the theme: templates, logo, pictures.</summary>
internal static class ThemeReader
{
    /// <summary>Whether a file is one of a theme: a style sheet, a template or a picture.</summary>
    public static bool IsThemeFile(string path) =>
        InputPaths.IsStyleSheet(path) || SocialCardReader.IsSocialCard(path) || IsTemplate(path) || IsPicture(path);

    /// <summary>The theme, with messages on all that does not reach readers.</summary>
    public static ArchiveTheme Read(IReadOnlyList<InputFile> files, List<Message> messages)
    {
        var below = InputPaths.GetFilesBelow(files, InputPaths.Theme).ToList();
        var pictures = new ThemePictureFolder(
            InputPaths.Theme,
            [.. below.Where(file => IsPicture(file.Path))],
            messages
        );
        var logo = pictures.FindLogo();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var templates = new List<Template>();
        foreach (var file in below.Where(file => IsTemplate(file.Path)))
        {
            if (FindSchema(file, messages) is { } schema)
            {
                var context = new TemplateContext(SourceDecoder.Decode(file), schema, pictures, messages) { Ids = ids };
                if (TemplateParser.Parse(context) is { } nodes)
                {
                    TemplateChecker.Check(context, nodes);
                    templates.Add(new Template(schema.Part, context.File, nodes));
                }
            }
        }

        pictures.ReportUnused();
        return new ArchiveTheme
        {
            Templates = templates,
            Logo = logo,
            Pictures = pictures.Shown,
        };
    }

    private static TemplateSchema? FindSchema(InputFile file, List<Message> messages)
    {
        var name = file.Path[InputPaths.Theme.Length..];
        var schema = TemplateCatalog.Schemas.FirstOrDefault(schema => schema.FileName == name);
        if (schema is null)
        {
            var names = TemplateCatalog.Schemas.Select(one => one.FileName).ToList();
            var nearest = SpellingSuggester.Suggest(name, names);
            messages.Add(
                MessageCatalog.UnusedFile(
                    new SourceLocation(file.Path),
                    nearest is null
                        ? $"parts of the theme that can be replaced are {string.Join(", ", names)}"
                        : $"no part of the theme is called so; did you mean {nearest}?"
                )
            );
        }

        return schema;
    }

    private static bool IsTemplate(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static bool IsPicture(string path) => !SocialCardReader.IsSocialCard(path) && PaperFolder.IsPicture(path);
}
