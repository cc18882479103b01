using System.Text;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>A stretch of a citation.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Italic">Whether it is set in italics.</param>
public readonly record struct CitationRun(string Text, bool Italic);

/// <summary>A formatted citation.</summary>
/// <param name="Runs">Its stretches, in order.</param>
public sealed record CitationText(IReadOnlyList<CitationRun> Runs)
{
    /// <summary>As plain text.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    /// <summary>As HTML with <c>&lt;i&gt;</c>, everything else escaped.</summary>
    public string Html
    {
        get
        {
            var html = new StringBuilder();
            foreach (var run in Runs)
            {
                html.Append(run.Italic ? "<i>" : "");
                Escape(html, run.Text);
                html.Append(run.Italic ? "</i>" : "");
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
