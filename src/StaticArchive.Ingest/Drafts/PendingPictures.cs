using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>
/// Pictures that were met and stand in no block yet: they belong to the next block with words, and at the end of the
/// document to the last.
/// </summary>
internal sealed class PendingPictures
{
    private readonly List<DraftPicture> _pictures = [];

    /// <summary>Adds a picture; one without an address is left out.</summary>
    public void Add(string? address, string? alternativeText, Span extent)
    {
        if (address is { Length: > 0 })
        {
            _pictures.Add(
                new DraftPicture(address, string.IsNullOrWhiteSpace(alternativeText) ? null : alternativeText, extent)
            );
        }
    }

    /// <summary>Adds pictures that another reader met.</summary>
    public void AddRange(IEnumerable<DraftPicture> pictures) => _pictures.AddRange(pictures);

    /// <summary>A block begins here: what was met so far stands above it.</summary>
    public void BeginBlock()
    {
        for (var i = 0; i < _pictures.Count; i++)
        {
            _pictures[i] = _pictures[i] with { IsAbove = true };
        }
    }

    /// <summary>The block with the pictures met since the one before.</summary>
    public Draft MoveTo(Draft draft)
    {
        if (_pictures.Count == 0)
        {
            return draft;
        }

        var moved = draft with { Pictures = [.. _pictures, .. draft.Pictures] };
        _pictures.Clear();
        return moved;
    }

    /// <summary>Pictures behind the last block become its own.</summary>
    public void MoveToLast(List<Draft> drafts)
    {
        if (drafts.Count > 0)
        {
            drafts[^1] = MoveTo(drafts[^1]);
        }
    }

    /// <summary>The pictures, which are pending no longer.</summary>
    public IReadOnlyList<DraftPicture> RemoveAll()
    {
        DraftPicture[] pictures = [.. _pictures];
        _pictures.Clear();
        return pictures;
    }
}
