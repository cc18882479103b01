using System.Globalization;
using System.Text;
using StaticArchive.Publish.Html;

namespace StaticArchive.Publish.Timeline;

/// <summary>
/// Writes a picture as SVG: whole coordinates, escaped words, looks by class alone. Its size is a view box, so that it grows
/// and shrinks with the page.
/// </summary>
internal sealed class Drawing
{
    private readonly StringBuilder _body = new();

    /// <summary>Opens a group.</summary>
    public Drawing Open(string look)
    {
        _body.Append("<g").AppendAttribute("class", look).Append('>');
        return this;
    }

    /// <summary>Closes it.</summary>
    public Drawing Close()
    {
        _body.Append("</g>\n");
        return this;
    }

    /// <summary>A rectangle; <paramref name="hint"/> is shown when one points at it.</summary>
    public Drawing Box(Area area, string look, string? hint = null)
    {
        _body.Append("<rect");
        Number("x", area.X);
        Number("y", area.Y);
        Number("width", Math.Max(1, area.Width));
        Number("height", Math.Max(1, area.Height));
        return Finish("rect", look, hint);
    }

    /// <summary>A dot.</summary>
    public Drawing Dot(int x, int y, int radius, (string Look, string? Hint) style)
    {
        _body.Append("<circle");
        Number("cx", x);
        Number("cy", y);
        Number("r", radius);
        return Finish("circle", style.Look, style.Hint);
    }

    /// <summary>A straight line.</summary>
    public Drawing Line((int X, int Y) from, (int X, int Y) to, string look)
    {
        _body.Append("<line");
        Number("x1", from.X);
        Number("y1", from.Y);
        Number("x2", to.X);
        Number("y2", to.Y);
        return Finish("line", look, null);
    }

    /// <summary>Words; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public Drawing Words(int x, int y, string words, (string Look, string Anchor) style)
    {
        _body.Append("<text");
        Number("x", x);
        Number("y", y);
        _body.AppendAttribute("text-anchor", style.Anchor == "start" ? null : style.Anchor).AppendAttribute("class", style.Look);
        _body.Append('>').AppendText(words).Append("</text>\n");
        return this;
    }

    /// <summary>The picture, with a title and a description for those who cannot see it.</summary>
    public string Finish(Caption caption) => new StringBuilder()
        .Append("<svg")
        .AppendAttribute("class", caption.Look)
        .Append(" role=\"img\"")
        .AppendAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {caption.Width} {caption.Height}"))
        .AppendAttribute("aria-labelledby", $"{caption.Id}-title {caption.Id}-desc")
        .Append(">\n<title").AppendAttribute("id", caption.Id + "-title").Append('>').AppendText(caption.Title)
        .Append("</title>\n<desc").AppendAttribute("id", caption.Id + "-desc").Append('>').AppendText(caption.Description)
        .Append("</desc>\n").Append(_body).Append("</svg>\n")
        .ToString();

    private Drawing Finish(string element, string look, string? hint)
    {
        _body.AppendAttribute("class", look);
        if (hint is null)
        {
            _body.Append("/>\n");
        }
        else
        {
            _body.Append("><title>").AppendText(hint).Append("</title></").Append(element).Append(">\n");
        }

        return this;
    }

    private void Number(string name, int value) => _body.AppendAttribute(name, value.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A rectangle of a picture.</summary>
internal readonly record struct Area(int X, int Y, int Width, int Height);

/// <summary>What a picture is to the page.</summary>
/// <param name="Id">Begins the ids of its title and description.</param>
/// <param name="Look">Its class.</param>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What one sees on it.</param>
internal sealed record Caption(string Id, string Look, int Width, int Height, string Title, string Description);
