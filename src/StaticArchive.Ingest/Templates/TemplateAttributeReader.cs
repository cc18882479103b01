using System.Net;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Templates;

/// <summary>Reads the attributes of an element of a template that may reach readers.</summary>
/// <param name="context">The template.</param>
internal sealed class TemplateAttributeReader(TemplateContext context)
{
    /// <summary>Attributes that people hear or see as words, and that can therefore hold slots.</summary>
    private static readonly string[] Worded = ["title", "alt", "aria-label"];

    private readonly string _source = context.File.Text;

    /// <summary>The attributes, and of a picture its size.</summary>
    public IReadOnlyList<TemplateAttribute> Read(TemplateElementRule rule, Span tag)
    {
        var found = new List<TemplateAttribute>();
        foreach (var attribute in new MarkupAttributes(_source, tag).ReadAll())
        {
            var name = attribute.Name.Slice(_source).ToLowerInvariant();
            if (!TemplateAllowlist.Global.Concat(rule.Attributes).Contains(name, StringComparer.Ordinal))
            {
                context.LeaveOut(attribute.Name.Start, $"{name}=", Explain(name, rule));
            }
            else if (found.Exists(other => other.Name == name))
            {
                context.LeaveOut(attribute.Name.Start, $"{name}=", "the element has it already");
            }
            else if (ReadOne(name, attribute) is { } value)
            {
                found.Add(value);
            }
        }

        return found;
    }

    private static string Explain(string name, TemplateElementRule rule) =>
        name.StartsWith("on", StringComparison.Ordinal) ? "nothing that an archive writes may run in a reader's browser"
        : name is "style" ? "write class= and a rule in a style sheet of input/theme/"
        : name is "width" or "height" && rule.Name is "img"
            ? "pictures have their own proportions; a style sheet of input/theme/ gives them another size"
        : $"<{rule.Name}> can have {string.Join(", ", TemplateAllowlist.Global.Concat(rule.Attributes))}";

    private TemplateAttribute? ReadOne(string name, AttributeSpans attribute)
    {
        if (Worded.Contains(name, StringComparer.Ordinal))
        {
            return new TemplateAttribute(name, TemplateAttributeKind.Text, ReadWords(attribute));
        }

        var value = WebUtility.HtmlDecode(attribute.Value.Slice(_source)).Trim();
        var start = attribute.Value.Start;
        switch (name)
        {
            case "href":
                return ReadAddress(start, value);
            case "src":
                return context.Pictures.Find(value, context.File.GetLocation(start)) is { } picture
                    ? Create("src", picture.Path, TemplateAttributeKind.Picture)
                    : null;
            case "id":
                return ReadId(start, value);
            case "class":
                return ReadClasses(start, value);
            default:
                return ReadTongue(start, name, value);
        }
    }

    private TemplateAttribute? ReadTongue(int start, string name, string value)
    {
        if (
            name == "dir"
                ? value is "ltr" or "rtl" or "auto"
                : value.Length > 1 && value.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-')
        )
        {
            return Create(name, value);
        }

        var expected = name == "dir" ? "write ltr, rtl or auto" : "write a tag such as en or cy";
        context.LeaveOut(start, $"{name}=\"{value}\"", expected);
        return null;
    }

    private IReadOnlyList<TemplateNode> ReadWords(AttributeSpans attribute)
    {
        var nodes = new List<TemplateNode>();
        foreach (var piece in TemplateTextReader.Read(_source, attribute.Value))
        {
            if (!piece.IsSlot)
            {
                nodes.Add(new TemplateNode.TextNode(piece.Text));
            }
            else if (
                context.Schema.Slots.FirstOrDefault(slot => slot.Name == piece.Text) is { Kind: SlotKind.Text } slot
            )
            {
                nodes.Add(new TemplateNode.Place(slot));
            }
            else
            {
                var names = context.Schema.Slots.Where(slot => slot.Kind == SlotKind.Text).Select(slot => slot.Name);
                context.LeaveOut(
                    piece.Start,
                    $"{{{{{piece.Text}}}}}",
                    $"an attribute can only hold words, as of {string.Join(", ", names)}"
                );
            }
        }

        return nodes;
    }

    private TemplateAttribute? ReadAddress(int start, string value)
    {
        var safe = LinkSanitizer.Sanitize(value);
        if (safe is ['/', ..])
        {
            return Create("href", safe[1..], TemplateAttributeKind.SiteUrl);
        }

        if (safe is ['#', ..] || LinkSanitizer.SanitizeExternal(safe) is not null)
        {
            return Create("href", safe!);
        }

        context.LeaveOut(
            start,
            $"href=\"{value}\"",
            safe is null
                ? "readers are only led to http:, https: and mailto: addresses and to this site's own"
                : $"it would mean another page on every page; begin with a slash: /{safe.TrimStart('.', '/')}"
        );
        return null;
    }

    private TemplateAttribute? ReadId(int start, string value)
    {
        if (value.StartsWith('_') && PageElementIds.IsFree(value) && context.Ids.Add(value))
        {
            return Create("id", value);
        }

        context.LeaveOut(
            start,
            $"id=\"{value}\"",
            "it is or could be another element's of the page; an id of your own begins with an underscore and stands "
                + $"once, as in _house-{Slug.From(value)}"
        );
        return null;
    }

    private TemplateAttribute? ReadClasses(int start, string value)
    {
        var names = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names.Where(PageClassNames.IsReserved))
        {
            context.LeaveOut(start, $"the class {name}", $"the site's scripts look for it; call it house-{name}");
        }

        var own = names.Where(name => !PageClassNames.IsReserved(name)).ToList();
        return own.Count == 0 ? null : Create("class", string.Join(' ', own));
    }

    private static TemplateAttribute Create(
        string name,
        string value,
        TemplateAttributeKind kind = TemplateAttributeKind.Text
    ) => new(name, kind, [new TemplateNode.TextNode(value)]);
}
