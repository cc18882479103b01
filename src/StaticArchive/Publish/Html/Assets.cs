using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Html;

/// <summary>
/// Styles and scripts. Style sheets become one file, scripts one file a purpose; names carry a hash of the content, so that
/// they may be kept for ever by whoever has them.
/// </summary>
public sealed class Assets
{
    private const string Early = "theme/js/early.js";

    private static readonly string[] StyleOrder = ["tokens", "base", "layout", "paper", "lists", "timeline", "annotations", "search", "print"];

    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _scripts = new(StringComparer.Ordinal);

    /// <summary>Takes the theme's own, and the archive's style sheets as the last layer.</summary>
    public Assets(IReadOnlyList<SourceFile> styles)
    {
        var css = new StringBuilder("@layer tokens,base,layout,paper,lists,timeline,annotations,search,print,archive;\n");
        foreach (var name in StyleOrder)
        {
            css.Append("@layer ").Append(name).Append("{\n").Append(Minify(Embedded($"theme/css/{name}.css"))).Append("}\n");
        }

        foreach (var style in styles)
        {
            css.Append("@layer archive{\n").Append(style.Text.TrimStart('\uFEFF')).Append("\n}\n");
        }

        Style = Add("site", "css", css.ToString());
        foreach (var name in Names().Where(name => name.StartsWith("theme/js/", StringComparison.Ordinal) && !name.StartsWith("theme/js/search/", StringComparison.Ordinal) && name != Early))
        {
            var stem = name["theme/js/".Length..^3];
            _scripts[stem] = Add(stem, "js", Embedded(name));
        }

        Icon = Add("icon", "svg", Embedded("theme/icon.svg"));
    }

    /// <summary>Address of the style sheet.</summary>
    public string Style { get; }

    /// <summary>Address of the icon.</summary>
    public string Icon { get; }

    /// <summary>The one line that runs before the page is drawn; its hash stands in the Content-Security-Policy.</summary>
    public string EarlyScript { get; } = Embedded(Early).TrimEnd();

    /// <summary>Address of a script by its name.</summary>
    public string Script(string name) => _scripts[name];

    /// <summary>The files.</summary>
    public IEnumerable<OutputFile> Files() => _files.Select(file => new OutputFile(file.Key, () => file.Value));

    private string Add(string name, string extension, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var address = $"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{extension}";
        _files[address] = bytes;
        return address;
    }

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the theme lacks {name}");
        using var reader = new System.IO.StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Leaves out indentation, empty lines and comments that fill whole lines.</summary>
    private static string Minify(string css)
    {
        var result = new StringBuilder(css.Length);
        var comment = false;
        foreach (var line in css.Split('\n').Select(line => line.Trim()))
        {
            comment |= line.StartsWith("/*", StringComparison.Ordinal);
            if (line.Length > 0 && !comment)
            {
                result.Append(line).Append('\n');
            }

            comment &= !line.EndsWith("*/", StringComparison.Ordinal);
        }

        return result.ToString();
    }
}
