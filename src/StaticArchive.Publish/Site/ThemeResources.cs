using System.Reflection;
using System.Text;

namespace StaticArchive.Publish.Site;

/// <summary>The style sheets, scripts and pictures of the theme, which are embedded in this assembly.</summary>
internal static class ThemeResources
{
    /// <summary>Names of all of them, such as <c>theme/js/site.js</c>, in order.</summary>
    public static IEnumerable<string> Names =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("theme/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of one, with <c>\n</c> for line ends.</summary>
    /// <exception cref="InvalidOperationException">There is none of this name.</exception>
    public static string Read(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the theme lacks {name}");
        using var reader = new System.IO.StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
