using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
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
    private readonly InterfaceWords _words = context.Site.Words;
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
            .Append("\" role=\"note\"")
            .AppendAttribute("aria-label", _words.Format("note.name", InterfaceWords.FormatNumber(number)))
            .Append(">\n");
        html.Append("<p class=\"by\"><a class=\"number\" href=\"")
            .Append(context.Root)
            .Append(SiteUrls.Annotation(note.Id))
            .Append('"')
            .AppendAttribute("aria-label", _words.Format("note.address", InterfaceWords.FormatNumber(number)))
            .Append('>')
            .Append(number.ToString(CultureInfo.InvariantCulture))
            .Append("</a> <span class=\"author\">")
            .AppendText(record.Author)
            .Append("</span> <span class=\"motivation\">")
            .AppendText(LabelFormatter.FormatMotivation(record.Motivation, _words))
            .Append("</span></p>\n");
        if (note.Anchor.State == AnchorState.Moved)
        {
            html.Append("<p class=\"moved\">")
                .AppendText(_words["note.moved"])
                .Append(" <q>")
                .AppendText(record.Target.Exact)
                .Append("</q></p>\n");
        }

        WriteBody(record);
        WriteReplies(note);

        html.Append("<p class=\"back\"><a href=\"#h-")
            .Append(note.Id)
            .Append("\" role=\"doc-backlink\">")
            .AppendText(_words["note.back"])
            .Append("</a></p>\n</div>\n");
    }

    /// <summary>Its words, marked where the interface speaks another language.</summary>
    private void WriteBody(AnnotationRecord record)
    {
        var language = context.Site.ContentLanguage;
        html.Append(language is null ? "" : "<div").AppendAttribute("lang", language);
        html.Append(language is null ? "" : ">").Append(_markdown.RenderAnnotation(record));
        html.Append(language is null ? "" : "</div>\n");
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
                .Append("</span></a> ")
                .AppendText(_words["note.replies"])
                .Append("</p>\n");
            WriteBody(reply.Record);
            WriteReplies(reply);
            html.Append("</div>\n");
        }
    }
}
