using System.Text;

namespace StaticArchive.Publish.Citing;

/// <summary>A formatted citation.</summary>
/// <param name="Runs">Its stretches, in order.</param>
public sealed record RenderedCitation(IReadOnlyList<CitationRun> Runs)
{
    /// <summary>As plain text.</summary>
    public string PlainText => string.Concat(Runs.Select(run => run.Text));

    /// <summary>As HTML with <c>&lt;i&gt;</c>, everything else escaped.</summary>
    public string Html
    {
        get
        {
            var html = new StringBuilder();
            foreach (var run in Runs)
            {
                html.Append(run.IsItalic ? "<i>" : "");
                Escape(html, run.Text);
                html.Append(run.IsItalic ? "</i>" : "");
            }

            return html.ToString();
        }
    }

    private static void Escape(StringBuilder html, string text)
    {
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(unit),
            };
        }
    }
}
