using StaticArchive.Publish.Search.Compression;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>A piece of the index with words.</summary>
internal sealed class TermPiece
{
    private readonly string[] _lists;
    private readonly int _passages;
    private readonly Dictionary<int, IReadOnlyList<Posting>> _read = [];

    /// <summary>Opens it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="passages">Number of passages of the archive.</param>
    public TermPiece(int number, string content, int passages)
    {
        var lines = content.Split('\n');
        (Number, _lists, _passages) = (number, lines[1].Split('.'), passages);
        var forms = new List<Form>();
        foreach (var group in FrontCoder.Read(lines[0]))
        {
            var first = forms.Count;
            forms.AddRange(group.Terms.Select((form, i) => new Form(form, first + i, group.Prefix, first, group.Terms.Count)));
        }

        Forms = forms;
    }

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>All forms, group by group.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>A form and its group.</summary>
    /// <param name="Word">The form.</param>
    /// <param name="Number">Its number within the piece.</param>
    /// <param name="Base">What all forms of its group begin with.</param>
    /// <param name="First">The first form of its group.</param>
    /// <param name="Count">How many forms its group has.</param>
    public sealed record Form(string Word, int Number, string Base, int First, int Count);

    /// <summary>A form by its letters.</summary>
    public Form? Find(string word) => Forms.FirstOrDefault(form => form.Word == word);

    /// <summary>All forms of a form's group.</summary>
    public IEnumerable<Form> Group(Form form) => Forms.Skip(form.First).Take(form.Count);

    /// <summary>The passages of a form.</summary>
    public IReadOnlyList<Posting> List(Form form)
    {
        if (!_read.TryGetValue(form.Number, out var list))
        {
            list = _read[form.Number] = PostingListCodec.Read(new BitReader(_lists[form.Number]), _passages);
        }

        return list;
    }
}
