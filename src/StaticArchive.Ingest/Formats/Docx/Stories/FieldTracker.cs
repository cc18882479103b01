using System.Text;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>
/// The fields that are open: each begins, says its instruction, says that its result begins, and ends, any of it
/// paragraphs apart, and fields stand in fields.
/// </summary>
internal sealed class FieldTracker
{
    private const int MaxDepth = 100;
    private const int LongestCode = 2_000_000;

    private readonly List<OpenField> _open = [];
    private int _beyond;

    /// <summary>Whether words are part of an instruction, which nobody sees.</summary>
    public bool IsInCode => _open.Exists(one => one.Instruction is null);

    /// <summary>Whether a field of a kind is open.</summary>
    public bool IsWithin(FieldKind kind) => _open.Exists(one => one.Instruction?.Kind == kind);

    /// <summary>Begins a field.</summary>
    /// <param name="data">Data of its program, in base 64.</param>
    public void Begin(string data)
    {
        if (_open.Count == MaxDepth)
        {
            _beyond++;
            return;
        }

        _open.Add(new OpenField(new StringBuilder(), data));
    }

    /// <summary>Adds words to the instruction of the innermost field.</summary>
    public void AppendCode(string code)
    {
        if (
            _open.Count > 0
            && _open[^1] is { Instruction: null } field
            && field.Code.Length + code.Length < LongestCode
        )
        {
            field.Code.Append(code);
        }
    }

    /// <summary>Ends the instruction, and returns it; null where none was begun.</summary>
    public FieldInstruction? BeginResult()
    {
        if (_beyond > 0 || _open.Count == 0 || _open[^1].Instruction is not null)
        {
            return null;
        }

        var field = _open[^1];
        _open[^1] = field with
        {
            Instruction = FieldInstruction.Parse(field.Code.ToString()) with { Data = field.Data },
        };
        return _open[^1].Instruction;
    }

    /// <summary>Ends the field, and returns its instruction; null where it showed nothing.</summary>
    public FieldInstruction? End()
    {
        if (_beyond > 0 || _open.Count == 0)
        {
            _beyond = Math.Max(0, _beyond - 1);
            return null;
        }

        var field = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return field.Instruction;
    }

    private sealed record OpenField(StringBuilder Code, string Data)
    {
        public FieldInstruction? Instruction { get; init; }
    }
}
