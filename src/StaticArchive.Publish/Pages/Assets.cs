using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Styles and scripts. Style sheets become one file, scripts one file a purpose; names carry a hash of the content, so
/// that they may be kept for ever by whoever has them.
/// </summary>
public sealed class Assets
{
    private const string InlineScriptName = "theme/js/early.js";

    /// <summary>The script that folds as the archive does.</summary>
    private const string FoldingScript = "quote-text";

    private static readonly string[] StyleOrder =
    [
        "tokens",
        "base",
        "layout",
        "paper",
        "lists",
        "timeline",
        "annotations",
        "search",
        "print",
    ];

    /// <summary>
    /// Scripts that are always wanted together come as one file: a page asks for five files and not for nine.
    /// </summary>
    private static readonly (string Name, string[] Stems)[] Bundles =
    [
        ("site", ["site", "search-box", "mistakes"]),
        (
            "paper",
            [
                "reading",
                "citations",
                FoldingScript,
                "quote-nearest",
                "quotes",
                "pinpoint",
                "annotate-send",
                "pins",
                "annotate",
                "margin",
            ]
        ),
    ];

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _scripts = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the theme's own, with the words that scripts show, and the archive's style sheets as the last layer.
    /// </summary>
    public Assets(Archive archive, InterfaceWords words)
    {
        var css = new StringBuilder(
            "@layer tokens,base,layout,paper,lists,timeline,annotations,search,print,archive;\n"
        );
        foreach (var name in StyleOrder)
        {
            css.Append("@layer ")
                .Append(name)
                .Append("{\n")
                .Append(ScriptWords.Fill(ReadStyleSheet(name), words))
                .Append("}\n");
        }

        foreach (var style in archive.Styles)
        {
            css.Append("@layer archive{\n").Append(style.Text.TrimStart('\uFEFF')).Append("\n}\n");
        }

        StyleSheet = Add("site", "css", css.ToString());
        foreach (var (name, stems) in PlanBundles())
        {
            var address = Add(name, "js", ScriptWords.Fill(string.Concat(stems.Select(ReadScript)), words));
            stems.ForEach(stem => _scripts[stem] = address);
        }

        Theme = ThemeBuilder.Build(archive.Theme, AddPicture);
        Icon = Add("icon", "svg", ThemeResources.Read("theme/icon.svg"));
    }

    /// <summary>Address of the style sheet.</summary>
    public string StyleSheet { get; }

    /// <summary>What the archive puts in place of parts of the theme.</summary>
    public PageTheme Theme { get; }

    /// <summary>Address of the icon.</summary>
    public string Icon { get; }

    /// <summary>
    /// The one line that runs before the page is drawn; its hash stands in the Content-Security-Policy.
    /// </summary>
    public string InlineScript { get; } = ThemeResources.Read(InlineScriptName).TrimEnd();

    /// <summary>A script as it is published, but for the words that it shows.</summary>
    public static string ReadScript(string stem)
    {
        var code = ThemeResources.Read($"theme/js/{stem}.js");
        return AssetMinifier.MinifyScript(stem == FoldingScript ? FoldTableWriter.Fill(code) : code);
    }

    /// <summary>Address of the file that holds a script.</summary>
    public string ScriptUrl(string name) => _scripts[name];

    /// <summary>The files.</summary>
    public IEnumerable<OutputFile> Files() =>
        _files.Keys.Order(StringComparer.Ordinal).Select(address => new OutputFile(address, () => _files[address]));

    private string AddPicture(ThemePicture picture) =>
        Add(
            Slug.From(System.IO.Path.GetFileNameWithoutExtension(picture.Path)),
            picture.Extension[1..],
            picture.Bytes.ToArray()
        );

    private string Add(string name, string extension, string content) =>
        Add(name, extension, Encoding.UTF8.GetBytes(content));

    private string Add(string name, string extension, byte[] bytes)
    {
        var address = $"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{extension}";
        _files[address] = bytes;
        return address;
    }

    /// <summary>Style sheets ask for words as scripts do; their strings are written alike.</summary>
    private static string ReadStyleSheet(string name) =>
        AssetMinifier.MinifyStyleSheet(ThemeResources.Read($"theme/css/{name}.css"));

    /// <summary>Files with the scripts in each: bundles first, then every other script by itself.</summary>
    private static IEnumerable<(string Name, List<string> Stems)> PlanBundles()
    {
        var stems = ThemeResources
            .Names.Where(name =>
                name.StartsWith("theme/js/", StringComparison.Ordinal)
                && !name.StartsWith("theme/js/search/", StringComparison.Ordinal)
                && name != InlineScriptName
            )
            .Select(name => name["theme/js/".Length..^3])
            .ToList();
        var alone = stems
            .Except(Bundles.SelectMany(bundle => bundle.Stems), StringComparer.Ordinal)
            .Select(stem => (stem, new List<string> { stem }));
        return Bundles.Select(bundle => (bundle.Name, bundle.Stems.Where(stems.Contains).ToList())).Concat(alone);
    }
}
