using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <content>Runs: letters that look alike.</content>
internal sealed partial class InlineReader
{
    private static readonly HashSet<string> CodeFonts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Courier",
        "Courier New",
        "Consolas",
        "Menlo",
        "Monaco",
        "Lucida Console",
        "Source Code Pro",
        "DejaVu Sans Mono",
        "Liberation Mono",
    };

    private void ReadRun(XElement run, StoryParagraph paragraph)
    {
        var properties = run.GetChild("rPr");
        var style = paragraph.Style.Run;
        var format = properties is null
            ? style
            : RunFormat
                .Read(properties)
                .Over(story.Context.Styles.FindForRun(properties.GetValue("rStyle")))
                .Over(style);
        foreach (var part in run.Elements())
        {
            ReadRunPart(part, new FormattedRun(run, format), paragraph);
        }
    }

    private void ReadRunPart(XElement part, FormattedRun run, StoryParagraph paragraph)
    {
        switch (part.Name.LocalName)
        {
            case "t" when run.HasOwnMark:
                break;
            case "t":
                AppendText(SymbolFont.Translate(part.Value, run.Format.Font), run.Format, paragraph);
                break;
            case "sym":
                AppendText(ReadSymbol(part), run.Format, paragraph);
                break;
            case "noBreakHyphen":
                AppendText("-", run.Format, paragraph);
                break;
            case "tab" or "ptab":
                AppendTab(paragraph);
                break;
            case "br" or "cr":
                AppendBreak(part, paragraph);
                break;
            case "footnoteReference" or "endnoteReference":
                ReadNoteReference(part, run.Element, paragraph);
                break;
            default:
                ReadOtherPart(part, run, paragraph);
                break;
        }
    }

    private void ReadOtherPart(XElement part, FormattedRun run, StoryParagraph paragraph)
    {
        switch (part.Name.LocalName)
        {
            case "instrText":
                story.Fields.AppendCode(part.Value);
                break;
            case "fldChar":
                ReadFieldCharacter(part, paragraph);
                break;
            case "delText":
                story.Context.Unpublished.Add(UnpublishedWords.Deleted, part.Value);
                break;
            case "ruby":
                Read(part.GetChild("rubyBase") ?? part, paragraph);
                story.Context.Unpublished.Add(UnpublishedWords.Ruby, part.GetChild("rt")?.Value ?? "");
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(part, paragraph);
                break;
            case "AlternateContent":
                foreach (var inner in AlternateContent.Choose(part)?.Elements() ?? [])
                {
                    ReadRunPart(inner, run, paragraph);
                }

                break;
            default:
                break;
        }
    }

    private void AppendText(string text, RunFormat format, StoryParagraph paragraph)
    {
        if (story.Fields.IsInCode)
        {
            return;
        }

        if (format.IsHidden is true)
        {
            story.Context.Unpublished.Add(UnpublishedWords.Hidden, text);
            return;
        }

        paragraph.IsContents |= IsWithin(FieldKind.Contents);
        paragraph.IsReference |= IsWithin(FieldKind.Bibliography);
        paragraph.Look.Add(text, format);
        var kinds = FindMarks(format, paragraph.Style.Run);
        kinds.ForEach(kind => paragraph.Words.Open(kind));
        paragraph.Words.Append(text);
        kinds.ForEach(paragraph.Words.Close);
    }

    private bool IsWithin(FieldKind kind) => story.Gallery == kind || story.Fields.IsWithin(kind);

    /// <summary>What letters have beyond the style of their paragraph: a bold heading emphasises nothing.</summary>
    private static List<MarkKind> FindMarks(RunFormat format, RunFormat style)
    {
        var kinds = new List<MarkKind>();
        if (format.IsBold is true && style.IsBold is not true)
        {
            kinds.Add(MarkKind.Strong);
        }

        if (format.IsItalic is true && style.IsItalic is not true)
        {
            kinds.Add(MarkKind.Emphasis);
        }

        if (format.Position is VerticalPosition.Superscript or VerticalPosition.Subscript)
        {
            kinds.Add(format.Position == VerticalPosition.Superscript ? MarkKind.Superscript : MarkKind.Subscript);
        }

        if (format.Font is { } font && font != style.Font && CodeFonts.Contains(font))
        {
            kinds.Add(MarkKind.Code);
        }

        return kinds;
    }

    private void AppendTab(StoryParagraph paragraph)
    {
        if (!story.Fields.IsInCode)
        {
            if (paragraph.Look.Letters > 0)
            {
                paragraph.Tabs.Add(paragraph.Words.Length);
            }

            paragraph.Words.Append(" ");
        }
    }

    private void AppendBreak(XElement lineBreak, StoryParagraph paragraph)
    {
        if (story.Fields.IsInCode)
        {
            return;
        }

        if (lineBreak.GetAttribute("type") is "page" or "column")
        {
            paragraph.Words.Append(" ");
        }
        else
        {
            paragraph.Words.AppendBreak();
        }
    }

    private void ReadFieldCharacter(XElement character, StoryParagraph paragraph)
    {
        switch (character.GetAttribute("fldCharType"))
        {
            case "begin":
                story.Fields.Begin(character.GetChild("fldData")?.Value ?? "");
                break;
            case "separate":
                BeginResult(paragraph);
                break;
            case "end":
                EndField(paragraph);
                break;
            default:
                break;
        }
    }

    private static string ReadSymbol(XElement symbol) =>
        int.TryParse(
            symbol.GetAttribute("char"),
            System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture,
            out var code
        ) && code is > 31 and < 0xFFFE and not (>= 0xD800 and < 0xE000)
            ? SymbolFont.Translate(
                ((char)(code < 0x100 ? code + 0xF000 : code)).ToString(),
                symbol.GetAttribute("font")
            )
            : "";

    private sealed record FormattedRun(XElement Element, RunFormat Format)
    {
        /// <summary>Whether its words are the mark of a note, which are read with that.</summary>
        public bool HasOwnMark => FindOwnMark(Element) is not null;
    }
}
