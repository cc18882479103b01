using System.Globalization;
using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// Writes a picture as SVG: whole coordinates, escaped text, styled by classes alone. Its size is a view box, so that
/// it grows and shrinks with the page.
/// </summary>
internal sealed class SvgBuilder
{
    private readonly StringBuilder _body = new();

    /// <summary>Opens a group.</summary>
    public SvgBuilder OpenGroup(string cssClass)
    {
        _body.Append("<g").AppendAttribute("class", cssClass).Append('>');
        return this;
    }

    /// <summary>Closes it.</summary>
    public SvgBuilder CloseGroup()
    {
        _body.Append("</g>\n");
        return this;
    }

    /// <summary>Opens a group that pages narrow to a kind of event.</summary>
    public SvgBuilder OpenGroup(string cssClass, string kind)
    {
        _body.Append("<g").AppendAttribute("class", cssClass).AppendAttribute("data-kind", kind).Append('>');
        return this;
    }

    /// <summary>
    /// Opens a link, named by <paramref name="name"/>, that can be hit all over <paramref name="target"/>.
    /// </summary>
    public SvgBuilder OpenLink(string href, string name, SvgRect target)
    {
        _body.Append("<a class=\"tl-link\"").AppendAttribute("href", href).Append("><title>").AppendText(name);
        _body.Append("</title>");
        return AddRect(target, "tl-target");
    }

    /// <summary>Closes it.</summary>
    public SvgBuilder CloseLink()
    {
        _body.Append("</a>\n");
        return this;
    }

    /// <summary>A rectangle; <paramref name="tooltip"/> is shown when one points at it.</summary>
    public SvgBuilder AddRect(SvgRect area, string cssClass, string? tooltip = null)
    {
        _body.Append("<rect");
        AppendNumber("x", area.X);
        AppendNumber("y", area.Y);
        AppendNumber("width", Math.Max(1, area.Width));
        AppendNumber("height", Math.Max(1, area.Height));
        return CloseShape("rect", cssClass, tooltip);
    }

    /// <summary>A dot.</summary>
    public SvgBuilder AddCircle(int x, int y, int radius, (string CssClass, string? Tooltip) style)
    {
        _body.Append("<circle");
        AppendNumber("cx", x);
        AppendNumber("cy", y);
        AppendNumber("r", radius);
        return CloseShape("circle", style.CssClass, style.Tooltip);
    }

    /// <summary>A straight line.</summary>
    public SvgBuilder AddLine((int X, int Y) from, (int X, int Y) to, string cssClass)
    {
        _body.Append("<line");
        AppendNumber("x1", from.X);
        AppendNumber("y1", from.Y);
        AppendNumber("x2", to.X);
        AppendNumber("y2", to.Y);
        return CloseShape("line", cssClass, null);
    }

    /// <summary>Words; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public SvgBuilder AddText(int x, int y, string words, (string CssClass, string Anchor) style)
    {
        _body.Append("<text");
        AppendNumber("x", x);
        AppendNumber("y", y);
        _body
            .AppendAttribute("text-anchor", style.Anchor == "start" ? null : style.Anchor)
            .AppendAttribute("class", style.CssClass);
        _body.Append('>').AppendText(words).Append("</text>\n");
        return this;
    }

    /// <summary>The picture, with a title and a description for those who cannot see it.</summary>
    public string Build(SvgDescription caption) =>
        new StringBuilder()
            .Append("<svg")
            .AppendAttribute("class", caption.CssClass)
            .AppendAttribute("role", caption.HasLinks ? "group" : "img")
            .AppendAttribute(
                "viewBox",
                string.Create(CultureInfo.InvariantCulture, $"0 0 {caption.Width} {caption.Height}")
            )
            .AppendAttribute("aria-labelledby", $"{caption.Id}-title {caption.Id}-desc")
            .Append(">\n<title")
            .AppendAttribute("id", caption.Id + "-title")
            .Append('>')
            .AppendText(caption.Title)
            .Append("</title>\n<desc")
            .AppendAttribute("id", caption.Id + "-desc")
            .Append('>')
            .AppendText(caption.Description)
            .Append("</desc>\n")
            .Append(_body)
            .Append("</svg>\n")
            .ToString();

    private SvgBuilder CloseShape(string element, string cssClass, string? tooltip)
    {
        _body.AppendAttribute("class", cssClass);
        if (tooltip is null)
        {
            _body.Append("/>\n");
        }
        else
        {
            _body.Append("><title>").AppendText(tooltip).Append("</title></").Append(element).Append(">\n");
        }

        return this;
    }

    private void AppendNumber(string name, int value) =>
        _body.AppendAttribute(name, value.ToString(CultureInfo.InvariantCulture));
}
