using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Addresses of the headings of a page: their words, repeated ones with a number behind. Markdig's own look for a free
/// number from the first on each time, which takes the square of the number of headings that read alike.
/// </summary>
internal sealed class HeadingIdAssigner
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Gives a heading its address.</summary>
    public void Assign(HeadingBlock heading)
    {
        var words = string.Concat(heading.Inline?.Descendants().Select(GetText) ?? []);
        var slug = LinkHelper.Urilize(words, allowOnlyAscii: true);
        var name = slug.Length == 0 ? "section" : PageElementIds.MakeFree(slug);
        var id = name;
        while (!_taken.Add(id))
        {
            _next[name] = _next.GetValueOrDefault(name) + 1;
            id = PageElementIds.MakeFree(name + "-" + _next[name].ToString(CultureInfo.InvariantCulture));
        }

        heading.GetAttributes().Id = id;
    }

    private static string GetText(MarkdownObject inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        };
}
