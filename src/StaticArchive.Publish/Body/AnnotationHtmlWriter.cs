using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Writes annotations behind the text, in its order: nothing that the author did not write stands among the author's
/// words. A script brings them to the words that they are about.
/// </summary>
/// <param name="context">The document's page.</param>
/// <param name="html">Where to write.</param>
internal sealed class AnnotationHtmlWriter(BodyContext context, StringBuilder html)
{
    private readonly SafeMarkdownRenderer _markdown = new(context.Site, context.Root);

    /// <summary>All of a document.</summary>
    public static string WriteAll(BodyContext context)
    {
        var html = new StringBuilder();
        var writer = new AnnotationHtmlWriter(context, html);
        foreach (var (note, number) in context.Annotations)
        {
            writer.Write(note, number);
        }

        return html.ToString();
    }

    private void Write(Annotation note, int number)
    {
        var record = note.Record;
        html.Append("<div class=\"annotation m-")
            .Append(record.Motivation)
            .Append("\" id=\"note-")
            .Append(note.Id)
            .Append("\" role=\"note\" aria-label=\"Note ")
            .Append(number.ToString(CultureInfo.InvariantCulture))
            .Append("\">\n");
        html.Append("<p class=\"by\"><a class=\"number\" href=\"")
            .Append(context.Root)
            .Append(SiteUrls.Annotation(note.Id))
            .Append("\" aria-label=\"Permanent address of note ")
            .Append(number.ToString(CultureInfo.InvariantCulture))
            .Append("\">")
            .Append(number.ToString(CultureInfo.InvariantCulture))
            .Append("</a> <span class=\"author\">")
            .AppendText(record.Author)
            .Append("</span> <span class=\"motivation\">")
            .Append(LabelFormatter.FormatMotivation(record.Motivation))
            .Append("</span></p>\n");
        if (note.Anchor.State == AnchorState.Moved)
        {
            html.Append("<p class=\"moved\">The words have changed since this was written. It was about: <q>")
                .AppendText(record.Target.Exact)
                .Append("</q></p>\n");
        }

        html.Append(_markdown.RenderAnnotation(record));
        WriteReplies(note);

        html.Append("<p class=\"back\"><a href=\"#h-")
            .Append(note.Id)
            .Append("\" role=\"doc-backlink\">Back to the text</a></p>\n</div>\n");
    }

    /// <summary>Answers, each with those to it. They are many before they are deep: linking refuses circles.</summary>
    private void WriteReplies(Annotation note)
    {
        foreach (var reply in context.Site.RepliesTo[note.Id])
        {
            html.Append("<div class=\"reply\" id=\"note-")
                .Append(reply.Id)
                .Append("\"><p class=\"by\"><a href=\"")
                .Append(context.Root)
                .Append(SiteUrls.Annotation(reply.Id))
                .Append("\"><span class=\"author\">")
                .AppendText(reply.Record.Author)
                .Append("</span></a> replies</p>\n")
                .Append(_markdown.RenderAnnotation(reply.Record));
            WriteReplies(reply);
            html.Append("</div>\n");
        }
    }
}
