namespace StaticArchive.Caching.Serialization;

/// <summary>Writes and reads the values of one type.</summary>
internal abstract class Serializer
{
    /// <summary>Writes a value.</summary>
    public abstract void Write(object? value, SerializationWriter output);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The bytes are no such value.</exception>
    public abstract object? Read(SerializationReader input);
}
