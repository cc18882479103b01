using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <content>Tables.</content>
internal sealed partial class StoryReader
{
    private void ReadTable(XElement table)
    {
        _blankLines = 0;
        switch (TableUseDetector.Detect(table))
        {
            case TableUse.Box when _box == 0 && _story.Context.HasProse:
                new StoryReader(_story, _blocks, _story.Context.CountBox()).ReadCells(table);
                break;
            case TableUse.Box or TableUse.Layout:
                ReadCells(table);
                break;
            default:
                var rows = new TableRowReader(_story);
                rows.Read(table);
                _blocks.Add(
                    new StoryBlock.TableBlock(rows.Rows, rows.HeaderRows, _box)
                    {
                        Places = [.. _places, .. rows.Places],
                    }
                );
                _places.Clear();
                _pictures.AddRange(rows.Pictures);
                rows.TextBoxes.ForEach(ReadBox);
                break;
        }
    }

    /// <summary>Cell by cell, as text.</summary>
    private void ReadCells(XElement container)
    {
        foreach (var part in container.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "tc":
                    Read(part);
                    break;
                case "tblPr" or "tblGrid" or "trPr":
                    break;
                default:
                    ReadCells(part);
                    break;
            }
        }
    }
}
