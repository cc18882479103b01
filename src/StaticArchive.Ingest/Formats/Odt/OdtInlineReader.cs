using StaticArchive.Ingest.Formats.Extraction;
using System.Net;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Reads the words of paragraphs, with what stands among them: notes, fields, links, comments.</summary>
internal sealed class OdtInlineReader(OdtDocument document)
{
    private OdtInlines _into = new();
    private OdtTextStyle _style = OdtTextStyle.None;
    private bool _isAfterTab;

    /// <summary>Reads a paragraph or heading into <paramref name="into"/>.</summary>
    public void Read(MarkupElement paragraph, OdtInlines into, OdtTextStyle style)
    {
        (_into, _style) = (into, style);
        if (paragraph.Elements.Any(child => child.Name == "hidden-paragraph" && child["is-hidden"] == "true"))
        {
            into.IsHidden = true;
            document.Exclusions.Count(ExclusionCounter.Hidden, paragraph, document.Source);
            return;
        }

        VisitChildren(paragraph);
    }

    private void VisitChildren(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                AppendWords(text);
            }
            else
            {
                Visit((MarkupElement)child);
            }
        }
    }

    private void AppendWords(MarkupText text)
    {
        var words = text.Span.Slice(document.Source);
        words = text.IsLiteral ? words : WebUtility.HtmlDecode(words);
        if (_style.IsHidden == true)
        {
            document.Exclusions.Count(ExclusionCounter.Hidden, words);
            return;
        }

        var marks = GetMarks(_style);
        marks.ForEach(mark => _into.Words.Open(mark));
        _into.Words.Append(words);
        _isAfterTab = false;
        marks.ForEach(mark => _into.Words.Close(mark));
    }

    private static List<MarkKind> GetMarks(OdtTextStyle style)
    {
        var marks = new List<MarkKind>(3);
        if (style.IsBold == true)
        {
            marks.Add(MarkKind.Strong);
        }

        if (style.IsItalic == true)
        {
            marks.Add(MarkKind.Emphasis);
        }

        if (style.Position is { } position and not 0)
        {
            marks.Add(position > 0 ? MarkKind.Superscript : MarkKind.Subscript);
        }

        return marks;
    }

    private void Visit(MarkupElement element)
    {
        switch (OdtInlineKinds.Find(element))
        {
            case OdtInlineKind.Blank:
                _into.Words.Append(" ");
                _isAfterTab = true;
                break;
            case OdtInlineKind.LineBreak:
                _into.Words.AppendBreak();
                break;
            case OdtInlineKind.Styled:
                VisitStyled(element);
                break;
            case OdtInlineKind.Link:
                VisitLink(element);
                break;
            case OdtInlineKind.Note:
                VisitNote(element);
                break;
            case OdtInlineKind.Drawing:
                VisitDrawing(element);
                break;
            case OdtInlineKind.Excluded:
                Exclude(element);
                break;
            case OdtInlineKind.Mark:
                _into.IsContentsTarget |= element["name"]?.StartsWith("_Toc", StringComparison.Ordinal) == true;
                break;
            default:
                _into.NamesPage |= _isAfterTab && element["reference-format"] == "page";
                VisitChildren(element);
                break;
        }
    }

    private void VisitStyled(MarkupElement span)
    {
        var outer = _style;
        _style = document.Styles.GetText("text", span["style-name"]).Over(outer);
        VisitChildren(span);
        _style = outer;
    }

    /// <summary>Links within the document lead to places that its page does not have.</summary>
    private void VisitLink(MarkupElement link)
    {
        var target = link["href"] is { } address && Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
        if (target is null)
        {
            VisitStyled(link);
            return;
        }

        _into.Words.Open(MarkKind.Link, target);
        VisitStyled(link);
        _into.Words.Close(MarkKind.Link);
    }

    private void VisitNote(MarkupElement note)
    {
        if (_style.IsHidden == true || note.Element("note-body") is not { } body)
        {
            document.Exclusions.Count(ExclusionCounter.Hidden, note, document.Source);
            return;
        }

        var label = note.Element("note-citation").GetTextContent(document.Source);
        var key = $"#{note["id"]}-{document.Notes.Count}";
        document.Notes.Add(new OdtNote(label ?? "", key, body));
        if (label is null)
        {
            _into.Words.AddPoint(MarkKind.NoteReference, key);
            return;
        }

        _into.Words.Open(MarkKind.NoteReference, key);
        _into.Words.Append(label);
        _into.Words.Close(MarkKind.NoteReference);
    }

    private void VisitDrawing(MarkupElement drawing)
    {
        if (OdtFormula.Find(drawing, document) is { } formula)
        {
            _into.Words.Append(formula);
        }
        else
        {
            _into.Floats.Add(drawing);
        }
    }

    private void Exclude(MarkupElement element)
    {
        if (element.Name != "hidden-text" || element["is-hidden"] != "false")
        {
            document.Exclusions.Count(OdtInlineKinds.GetReason(element), element, document.Source);
        }
        else
        {
            VisitChildren(element);
        }
    }
}
