using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>How a cache is opened.</summary>
/// <param name="KeyFolder">Where this machine keeps the key of its caches; null for no cache.</param>
/// <param name="Messages">Is told what keeps a cache from being used that is there.</param>
/// <param name="MinSize">Bytes of input below which a cache costs more time than it saves.</param>
public sealed record CacheOptions(string? KeyFolder, ICollection<Message> Messages, long MinSize = 1_000_000);
